/**
 * The layout: Typst code that is the same for every document. What differs
 * (paper, face, colour, words of the running head and foot) is set before it.
 * Head and foot are artifacts, so that a screen reader hears the text alone.
 */
export const TEMPLATE = `
#set text(font: face, size: 11.5pt, lang: "sv", region: "SE", hyphenate: true, costs: (hyphenation: 200%, runt: 200%))
#set par(justify: false, linebreaks: "simple", leading: 0.68em, spacing: 1.1em)
#set strong(delta: 200)

// Running text, in which only the words that are marked are hyphenated.
#let long = text.with(hyphenate: true)
#let quick-par(body) = par({ set text(hyphenate: false); body })
// Its lines are chosen together: fewer hyphens, no last line of one syllable.
// Its time grows with the square of its length.
#let even-par(body) = par(linebreaks: "optimized", { set text(hyphenate: false); body })

#set list(spacing: 0.7em, indent: 0pt, body-indent: 0.7em)
#set enum(spacing: 0.7em, indent: 0pt, body-indent: 0.7em, number-align: start + top)
#show list: set block(above: 0.85em, below: 1.1em)
#show enum: set block(above: 0.85em, below: 1.1em)
#show link: it => underline(offset: 2pt, stroke: 0.4pt, it)

// A run too long for a line, and the places where it may be broken: a space
// that is no character. With no width at all Typst would not break there.
#let unhyphenated = text.with(hyphenate: false)
#let z = h(0.001pt)

// "§ 28 forts.": what heads the next page, none between two §§.
#let continued = state("continued", none)

#let draft-ink = rgb("#a3121f")
#let draft-mark = if mark != none {
  box(stroke: 0.9pt + draft-ink, inset: (x: 6pt, y: 3.2pt), radius: 1.5pt,
    text(size: 9.5pt, weight: 600, fill: draft-ink, tracking: 0.09em, upper(mark)))
}

#let running-head = block(width: 100%, height: top-margin - 1.3cm, {
  set align(start + top)
  set text(size: 9.5pt, hyphenate: false)
  set par(leading: 0.5em)
  grid(columns: (1fr, auto, 4.2cm), column-gutter: 1.2em, row-gutter: 0.55em, align: (start, start, end),
    text(weight: 600, tracking: 0.04em, head-organisation),
    text(weight: 600, tracking: 0.04em, head-type),
    page-number,
    head-body, head-date, draft-mark)
  v(0.55em, weak: true)
  line(length: 100%, stroke: 0.6pt + accent)
  v(1.1em, weak: true)
  context { let words = continued.get(); if words != none { text(size: 12pt, weight: 600, words) } }
})

#let running-foot = if foot-columns.len() > 0 {
  set text(size: 8pt, fill: luma(60))
  grid(columns: (1fr,) * foot-columns.len(), inset: (x: 5pt, top: 4pt, bottom: 0.95cm),
    stroke: (x, y) => (
      top: 0.6pt + accent,
      left: if x > 0 { 0.4pt + luma(150) },
    ),
    ..foot-columns.map(column => [#column]))
}

#set page(
  paper: paper,
  margin: (top: top-margin, bottom: 3.1cm, left: side-margin, right: if reading-copy { 2 * side-margin } else { side-margin }),
  header: if bare { none } else { running-head }, header-ascent: 0pt,
  footer: if bare { none } else { running-foot }, footer-descent: 0.85cm,
)

// In a reading copy, lines are spoken of by page and number.
#let line-number(n) = text(size: 8pt, weight: 400, style: "normal", fill: luma(90), str(n))
#set par.line(numbering: if reading-copy { line-number }, numbering-scope: "page", number-clearance: 0.9em)

#show heading: set text(hyphenate: false)
#show heading.where(level: 3): set heading(bookmarked: false)
#show heading.where(level: 4): set heading(bookmarked: false)
#show heading.where(level: 1): it => block(above: 0pt, below: 0.9em, text(size: 21pt, weight: 600, tracking: 0.03em, fill: accent, it.body))
#show heading.where(level: 2): it => block(above: 0pt, below: 0.9em, sticky: true, text(size: 14pt, weight: 600, fill: accent, it.body))
#show heading.where(level: 3): it => block(above: 1.6em, below: 0.75em, sticky: true, text(size: 12pt, weight: 600, fill: accent, it.body))
#show heading.where(level: 4): it => block(above: 1.3em, below: 0.7em, sticky: true, text(size: 11.5pt, weight: 600, style: "italic", it.body))

// A list whose items all have the same mark, or none.
#let marked-list(mark, ..items) = {
  if mark == "" { list(marker: none, body-indent: 0pt, spacing: 0.6em, ..items.pos()) }
  else { list(marker: mark, ..items.pos()) }
}

// A list whose items have a mark each, printed as it is.
#let numbered-list(marks, ..items) = enum(
  numbering: n => marks.at(n - 1), start: 1, ..items.pos())

// A long list of people, read down the left column and then the right.
#let two-column-list(..items) = {
  let lines = items.pos()
  let half = calc.ceil(lines.len() / 2)
  set par(hanging-indent: 1em)
  grid(columns: (1fr, 1fr), column-gutter: 1em,
    marked-list("", ..lines.slice(0, half).map(par)), marked-list("", ..lines.slice(half).map(par)))
}

#let data-table(aligns, head, ..cells) = {
  set text(size: if aligns.len() > 8 { 8pt } else if aligns.len() > 5 { 9pt } else { 10pt })
  set par(leading: 0.55em)
  block(above: 1.2em, below: 1.3em, table(
    columns: aligns.len(),
    align: aligns,
    inset: (x: 5pt, y: 4.2pt),
    stroke: (x, y) => (bottom: if y == 0 { 0.7pt + accent } else { 0.35pt + luma(170) }),
    table.header(..head.map(cell => strong(cell))),
    ..cells.pos()))
}

#let quote-block(body) = block(
  above: 1.1em, below: 1.1em, inset: (left: 1em, y: 0.15em), stroke: (left: 1.6pt + luma(170)),
  quote(block: true, body))
#show quote.where(block: true): set block(above: 0pt, below: 0pt)
#show quote.where(block: true): set pad(x: 0pt)

#let end-mark(words) = block(above: 1.1em, pdf.artifact(words))

// Where a § begins and ends, read back by the exporter: (number in order, page).
#let place-mark(index) = context [#metadata((index, here().page()))<item-page>]

// The case numbers stand left of the number of the §, which is indented past
// them, or above it where they are too many (indent is none).
#let item-heading(whole, index, words, indent, cases, number, title) = {
  show <number>: it => { if indent != none { h(indent) }; text(size: 12pt, it); linebreak() }
  show heading: it => {
    continued.update(words)
    block(above: 0pt, below: 0pt, text(size: 14pt, weight: 600, fill: accent, it.body))
  }
  block(breakable: not whole, sticky: true, above: 0pt, below: 1.25em, {
    set par(leading: 0.55em, spacing: 0.8em)
    place-mark(index)
    let printed = par(text(size: 11pt, hyphenate: false, cases))
    if cases == none { } else if indent == none { printed } else { place(top + left, dy: 0.1em, printed) }
    [#heading(level: 2, [#[#number]<number> #title])#label("item-" + str(index))]
  })
}

// After the last line of a §: nothing of it goes on on the next page.
#let item-end(index) = block(height: 0pt, above: 0pt, below: 0pt, {
  continued.update(none)
  place-mark(index)
})

#let recipients(heading-words, ..lines) = {
  show heading: set block(above: 0pt, below: 0.5em)
  line(length: 100%, stroke: 0.35pt + luma(170))
  v(0.7em, weak: true)
  heading(level: 3, heading-words)
  marked-list("", ..lines)
}

// Recipients at the foot of the last page, with the end of the § so that a
// page that holds nothing else continues it. Too many for that follow the text.
#let foot-recipients(index, ..recipients-of) = place(
  bottom, float: true, clearance: 1.5em, block(width: 100%, {
    item-end(index)
    recipients(..recipients-of)
  }))
#let following-recipients(index, ..recipients-of) = {
  block(width: 100%, above: 2em, below: 0pt, recipients(..recipients-of))
  item-end(index)
}

#let label-rows(..rows) = block(above: 0pt, below: 0pt, {
  set text(size: 10.5pt)
  grid(columns: (label-width, 1fr), column-gutter: 1em, row-gutter: 0.85em,
    ..rows.pos().map(row => (par(text(weight: 600, hyphenate: false, row.first())), row.last())).flatten())
})

#let meeting-line(words) = block(above: 0pt, below: 1.9em, par(text(size: 13pt, words)))

#let corrections(..rows) = block(above: 1.6em, label-rows(..rows))

#let signature-row(label, name) = block(breakable: false, above: 0pt, below: 0pt, {
  set text(size: 10.5pt)
  grid(columns: (label-width, 1fr), column-gutter: 1em, align: (start + bottom, start),
  par(text(weight: 600, label)) + v(1.35em),
  {
    v(0.75cm)
    line(length: 100%, stroke: (paint: luma(60), thickness: 0.7pt, dash: "dotted"))
    v(0.45em, weak: true)
    par(name)
  })
})

#let signatures(whole, ..rows) = block(
  breakable: not whole, width: 100%, above: 1.1em, below: 0pt, rows.pos().join())

#let notice(whole, heading-words, statement, rows, label, name) = block(
  breakable: not whole, width: 100%, above: 1.6em, below: 0pt, inset: (x: 12pt, top: 11pt, bottom: 10pt),
  stroke: 0.7pt + accent, {
    show heading: it => block(above: 0pt, below: 0.7em, text(size: 12pt, weight: 600, fill: accent, it.body))
    heading(level: 2, heading-words)
    set text(size: 10pt)
    par(statement)
    block(above: 1em, below: 0pt, label-rows(..rows))
    signature-row(label, name)
  })

#let agenda(heading-words, ..cells) = {
  pagebreak(weak: true)
  heading(level: 2, heading-words)
  set text(size: 10pt, hyphenate: false)
  set par(leading: 0.5em)
  table(
    columns: (auto, 1fr, auto, auto), align: (start, start, start, end),
    inset: (x: 5pt, y: 3.9pt),
    stroke: (x, y) => (bottom: if y == 0 { 0.7pt + accent } else { 0.35pt + luma(170) }),
    table.header(..("Paragraf", "Ärende", "Diarienummer", "Sida").map(cell => strong(cell))),
    ..cells)
}

#let agenda-page(index) = context link(label("item-" + str(index)), str(locate(label("item-" + str(index))).page()))
`;
