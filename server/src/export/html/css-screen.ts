/** Styles of the page on a screen: one column on a phone, contents beside the text where there is room. */
export const SCREEN_CSS = `
html{font-size:clamp(1rem,.95rem + .25vw,1.125rem);scroll-padding-top:1.5rem}
body{max-width:46rem;margin:0 auto;padding:2rem 1.25rem 3rem}
:focus-visible{outline:3px solid var(--accent);outline-offset:3px;border-radius:2px}
.skip{position:absolute;inset-inline-start:1.25rem;top:-10rem;padding:.5rem .9rem;background:var(--ground);border-radius:4px;z-index:2}
.skip:focus{top:.75rem}
.draft{position:fixed;top:.75rem;inset-inline-end:.75rem;z-index:1;padding:.1rem .8rem;border-radius:99px;font-size:.875rem;font-weight:600;letter-spacing:.04em;color:var(--ground);background:var(--ink)}
.banner{margin-bottom:2rem}
.banner .organisation,h1 .kind{padding-inline-end:5.5rem}
h1 .body{font-size:clamp(1rem,5.2vw,2.25rem)}
.notice{background:var(--raised);border-radius:8px;padding:1.25rem 1.4rem 1.5rem}
.contents{margin-top:3rem}
.contents li{border-top:1px solid var(--rule);padding:.15rem 0}
.contents a{padding:.35rem 0;line-height:1.4}
.contents a:hover .title,.contents a:focus-visible .title{text-decoration:underline}
.contents .case{display:none}
.item{margin-top:3rem;padding-top:2.5rem;border-top:1px solid var(--rule)}
.items:focus{outline:none}
.decision{background:var(--raised);border-radius:0 8px 8px 0;padding:1.1rem 1.25rem 1.2rem}
.table{overflow-x:auto}
.foot{display:flex;flex-wrap:wrap;gap:.25rem 2rem;justify-content:space-between;margin-top:4rem;padding-top:1.25rem;border-top:1px solid var(--rule);color:var(--soft);font-size:.9375rem}
@media (max-width:34rem){
h1,h2,h3,h4{hyphens:auto;hyphenate-limit-chars:14 4 4}
.facts div{display:block}
.item h2{font-size:clamp(1.0625rem,5vw,1.375rem)}
}
@media (min-width:66rem){
body{max-width:65rem;padding:3.5rem 2rem 4rem}
main{display:grid;grid-template-columns:17rem minmax(0,1fr);column-gap:4rem}
.banner,.foot{margin-inline-start:21rem}
.cover,.items{grid-column:2}
.contents{grid-column:1;grid-row:1/span 2;align-self:start;position:sticky;top:0;max-height:100vh;overflow-y:auto;margin:0;padding:3px .25rem 2rem 3px;font-size:.9375rem}
.contents li{border:0;padding:0}
}
`;
