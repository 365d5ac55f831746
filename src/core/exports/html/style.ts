/** How an exported page looks on a screen and on paper; Letter and A4 differ less than the margins allow for. */
export const STYLE = `
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 62rem; padding: 1.5rem; color: #1a1a1a; background: #fff;
  font: 16px/1.5 system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; overflow-wrap: break-word; }
h1 { margin: 0; font-size: 1.75rem; line-height: 1.2; }
h2 { margin: 1.5rem 0 0.5rem; padding-bottom: 0.15rem; border-bottom: 2px solid #0b5394; font-size: 1.25rem; }
h3 { margin: 1rem 0 0.25rem; font-size: 1.05rem; }
p { margin: 0.4rem 0; }
.subtitle { margin: 0.25rem 0 1rem; color: #444; }
.note { padding: 0.4rem 0.75rem; border-left: 0.25rem solid #8a5a00; background: #fff7e6; }
dl { margin: 0.4rem 0; }
dl > div { display: grid; grid-template-columns: 14rem 1fr; gap: 0 1rem; padding: 0.1rem 0; }
dt { font-weight: 600; }
dd { margin: 0; }
ul { margin: 0.4rem 0; padding-left: 1.4rem; }
table { width: 100%; margin: 0.75rem 0; border-collapse: collapse; font-size: 0.9rem; }
caption { padding: 0.25rem 0; text-align: left; font-weight: 600; }
th, td { padding: 0.3rem 0.5rem; border: 1px solid #767676; text-align: left; vertical-align: top; }
thead th { background: #e8eef6; }
tbody th { font-weight: 600; }
a { color: #0b5394; }
.empty { color: #595959; }
.spoken { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
footer { margin-top: 2rem; border-top: 1px solid #767676; color: #444; font-size: 0.875rem; }
@media (max-width: 40rem) {
  dl > div { grid-template-columns: 1fr; }
  th, td { padding: 0.2rem; hyphens: auto; overflow-wrap: anywhere; }
}
@media (forced-colors: active) { .note { border: 1px solid; } }
@page { margin: 14mm; }
@media print {
  body { max-width: none; padding: 0; font-size: 9.5pt; line-height: 1.35; }
  h1 { font-size: 16pt; }
  h2 { margin-top: 8pt; font-size: 12pt; break-after: avoid; }
  h3, caption { break-after: avoid; }
  table { margin: 4pt 0; font-size: 8.5pt; }
  th, td { padding: 2pt 4pt; }
  thead { display: table-header-group; }
  tr, .note, dl > div, li { break-inside: avoid; }
  dl > div { grid-template-columns: 11rem 1fr; }
  thead th, .note { print-color-adjust: exact; }
  footer { margin-top: 8pt; }
  .one-page { font-size: 8.5pt; line-height: 1.3; }
  .one-page main { columns: 2; column-gap: 8mm; }
  .one-page section, .one-page table { break-inside: avoid; }
  .one-page h2 { margin-top: 5pt; font-size: 10.5pt; }
  .one-page main > :first-child, .one-page section:first-child h2 { margin-top: 0; }
  .one-page dl > div { display: block; }
  .one-page dt, .one-page dd { display: inline; }
  .one-page dt::after { content: ": "; }
  .one-page p, .one-page dl, .one-page ul { margin: 2pt 0; }
  .one-page table { font-size: 8pt; }
  .one-page caption { display: none; }
}
`;
