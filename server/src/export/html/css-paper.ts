/** Styles of the page on paper. Its running head and foot are in page-css.ts. */
export const PAPER_CSS = `
@page{margin:30mm 22mm 24mm 25mm;font:9pt/1.4 var(--font);white-space:pre-line}
html{font-size:11pt;line-height:1.45}
.skip,.foot,.screen{display:none}
a{color:inherit;text-decoration:none}
.draft{position:fixed;top:40%;left:0;right:0;z-index:-1;text-align:center;font-size:90pt;font-weight:700;line-height:1;color:var(--ink);opacity:.06;transform:rotate(-35deg)}
.banner{margin-bottom:8mm}
.facts div{grid-template-columns:42mm minmax(0,1fr);padding:1mm 0;break-inside:avoid}
.signatures{grid-template-columns:1fr 1fr}
.signature{margin-top:10mm}
.signatures,.notice,.recipients,.decision>:nth-child(-n+2){break-inside:avoid}
.notice{margin-top:9mm;padding-top:4mm;border-top:1.5pt solid var(--ink)}
.contents{break-before:page}
.contents h2{font-size:14pt}
.contents li{display:grid;grid-template-columns:minmax(0,1fr) auto;column-gap:6mm;padding:1.2mm 0;border-top:.5pt solid var(--rule);break-inside:avoid}
.item{margin-top:10mm}
.items>.item:first-child,.pages>.item{break-before:page;margin-top:0}
.item h2{font-size:15pt}
.decision{border-inline-start-width:1.5pt}
p,li{orphans:2;widows:2}
thead{display:table-header-group}
tr{break-inside:avoid}
`;
