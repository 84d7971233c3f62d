/** Styles of the text itself, on screen and on paper alike. */
export const TEXT_CSS = `
*,::before,::after{box-sizing:border-box}
html{font:100%/1.6 var(--font);color:var(--ink);background:var(--ground);-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;overflow-wrap:anywhere}
h1,h2,h3,h4,p,ul,ol,dl,dd,blockquote,hgroup{margin:0;padding:0}
ul,ol{list-style:none}
p,li,dd,blockquote{hyphens:auto;hyphenate-limit-chars:8 3 3;text-wrap:pretty}
h1,h2,h3,h4{line-height:1.25;text-wrap:balance;break-after:avoid}
a{color:var(--accent);text-underline-offset:.18em;text-decoration-thickness:from-font}
.label,.case,.number,.date{font-variant-numeric:tabular-nums lining-nums}

.organisation{font-weight:600;color:var(--soft);margin-bottom:.6rem}
h1{font-weight:400}
h1 span{display:block}
h1 .kind{font-size:.9375rem;font-weight:600;letter-spacing:.14em;color:var(--accent)}
h1 .body{font-size:2.25rem;font-weight:700;letter-spacing:-.015em;line-height:1.15;margin-top:.35rem}
h1 .date{font-size:1.25rem;color:var(--soft);margin-top:.35rem}

.facts div{display:grid;grid-template-columns:12rem minmax(0,1fr);column-gap:1.5rem;padding:.6rem 0;border-top:1px solid var(--rule)}
.facts dt{grid-row:1/span 99;font-weight:600}
.facts dd{grid-column:2}
.signatures{margin-top:1.5rem}
.signatures{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,17rem),1fr));column-gap:2rem}
.signatures .label{grid-column:1/-1;font-weight:600}
.signature{margin-top:2.5rem;padding-top:.3rem;border-top:1px dotted var(--ink);color:var(--soft)}
.facts+.facts,.signatures+.facts{margin-top:2rem}
.notice{margin-top:3rem}
.notice h2{font-size:1.125rem}
.notice h2+p{margin:.4rem 0 1rem}

.contents h2{font-size:.9375rem;font-weight:600;margin-bottom:.6rem}
.contents a{display:flex;gap:.6em;color:inherit;text-decoration:none}
.contents .title{min-width:0}
.contents .number{flex:none;min-width:3.2em;color:var(--accent);font-weight:600}

.case{color:var(--soft);font-size:.9375rem}
.item h2{font-size:1.5rem;font-weight:700;letter-spacing:-.01em;margin-top:.1rem}
.item h2 .number{color:var(--accent);margin-right:.35em;white-space:nowrap}
.item h3{font-size:1.0625rem;font-weight:700;margin-top:1.75rem}
.item h4{font-size:1rem;font-weight:600;font-style:italic;margin-top:1.1rem}
.item hgroup{margin-bottom:1.1rem}
.item p,.item ul,.item ol,.item .table,.item blockquote{margin-top:.65rem}
.item hgroup p,.item h3+*,.item h4+*{margin-top:.25rem}
.item .field,.item .field+.field{margin-top:.15rem}
.field .label{color:var(--soft)}
.item li{margin-top:.3rem}
.item .lines li{margin-top:0}
:is(ul,ol){--indent:1.6em}
.wide{--indent:2.2em}
.marked{padding-inline-start:var(--indent)}
.marked>.mark{display:inline-block;min-width:var(--indent);margin-inline-start:calc(-1*var(--indent));padding-inline-end:.2em;white-space:pre;font-variant-numeric:tabular-nums}
.mark[aria-hidden]{color:var(--accent)}
.item li>ul,.item li>ol{margin-top:.3rem}
blockquote{border-inline-start:2px solid var(--rule);padding-inline-start:1.1rem}
.decision{border-inline-start:3px solid var(--accent);padding-inline-start:1.25rem;margin-top:2rem}
.decision>h3:first-child{margin-top:0}
.end-mark{color:var(--soft);letter-spacing:.1em}
.recipients{margin-top:2rem}
.item .recipients h3{font-size:.9375rem;margin-top:0}

table{border-collapse:collapse;font-variant-numeric:tabular-nums lining-nums}
th,td{overflow-wrap:break-word;padding:.35rem .9rem .35rem 0;text-align:start;vertical-align:top;border-bottom:1px solid var(--rule)}
th{border-bottom:2px solid var(--ink);vertical-align:bottom;line-height:1.3}
tr>:last-child{padding-inline-end:0}
th.right,td.right{text-align:end}
th.center,td.center{text-align:center}
`;
