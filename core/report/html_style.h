// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace dwc {

/// The style sheet of every page; the colours are those of the window. Its hash stands in the page's content
/// policy.
inline constexpr char kPageStyle[] = R"(
:root{color-scheme:light dark;--window:#F2F4F7;--surface:#FFFFFF;--raised:#F8F9FB;--border:#DCE0E6;--text:#1A1D22;
--muted:#59616D;--create:#1B7041;--createT:#E3F3E9;--update:#0B6379;--updateT:#E0F2F6;--disable:#97440C;
--disableT:#FBEADF;--delete:#B3261E;--deleteT:#FCE8E6;--conflict:#86329A;--conflictT:#F6E8FA;--skipped:#59616D;
--skippedT:#ECEEF2;--warning:#855400;--warningT:#FCF1D8;--added:#14522F;--addedT:#DDF1E4;--removed:#8C1D17;
--removedT:#FBE3E1}
@media screen and (prefers-color-scheme:dark){:root{--window:#15171B;--surface:#1B1E23;--raised:#23272D;--border:#30353D;
--text:#E7E9EC;--muted:#A3ABB6;--create:#5CC98C;--createT:#17301F;--update:#5FBFD6;--updateT:#122F38;--disable:#F0A171;
--disableT:#3A2416;--delete:#F58C84;--deleteT:#3D1C1B;--conflict:#DC97EC;--conflictT:#351E3D;--skipped:#A3ABB6;
--skippedT:#2A2E35;--warning:#E3B04E;--warningT:#352A10;--added:#9BE3B9;--addedT:#173322;--removed:#FBB4AE;
--removedT:#411F1F}}
*{box-sizing:border-box}
body{margin:0;background:var(--window);color:var(--text);font:10pt/1.5 system-ui,sans-serif}
header,main{max-width:1180px;margin:0 auto;padding:24px}
header{padding-bottom:0}
h1{font-size:15pt;font-weight:600;margin:0 0 8px}
h2{font-size:12pt;font-weight:600;margin:24px 0 8px}
h3{font-size:10pt;font-weight:600;margin:0;overflow-wrap:anywhere}
h3 code{font-weight:400;color:var(--muted);margin-left:8px}
code,.id,.diff th{font:9pt/1.5 ui-monospace,monospace}
dl{display:grid;grid-template-columns:max-content 1fr;gap:0 16px;margin:0;font-size:9pt}
dt{color:var(--muted)}
dd{margin:0;overflow-wrap:anywhere}
article,.wide,.counts,.findings{background:var(--surface);border:1px solid var(--border);border-radius:8px}
article{padding:12px 16px;margin:0 0 8px;break-inside:avoid}
article p{margin:0 0 4px;color:var(--muted);overflow-wrap:anywhere}
.wide{overflow-x:auto}
table{border-collapse:collapse;width:100%}
th,td{text-align:start;vertical-align:top;padding:4px 12px;border-top:1px solid var(--border)}
thead th{border:0;background:var(--raised);color:var(--muted);font-size:9pt;font-weight:600;white-space:nowrap}
thead{display:table-header-group}
tr{break-inside:avoid}
td{overflow-wrap:anywhere}
.wide .id{white-space:nowrap}
.number{text-align:end;font-variant-numeric:tabular-nums}
.none,.kept,small{color:var(--muted)}
small{display:block;font-family:ui-monospace,monospace}
.diff{table-layout:fixed}
.diff th{width:16.5em;font-weight:400}
.diff .added{background:var(--addedT);color:var(--added)}
.diff .removed{background:var(--removedT);color:var(--removed)}
.counts,.findings{list-style:none;margin:16px 0;padding:12px 16px}
.counts{display:flex;flex-wrap:wrap;gap:8px 24px}
.counts b{font-size:15pt;font-weight:600;margin-right:4px}
.findings li{padding:4px 0}
.findings li p{margin:0;color:var(--muted)}
.tag{display:inline-block;padding:0 8px;margin-right:8px;border-radius:4px;font-weight:600;white-space:nowrap;
background:var(--skippedT);color:var(--skipped)}
.tag.create,.tag.written,.tag.done,.tag.alreadyDone,.tag.passed{background:var(--createT);color:var(--create)}
.tag.update,.tag.note,.tag.running{background:var(--updateT);color:var(--update)}
.tag.disable{background:var(--disableT);color:var(--disable)}
.tag.delete,.tag.failed,.tag.guard{background:var(--deleteT);color:var(--delete)}
.tag.conflict{background:var(--conflictT);color:var(--conflict)}
.tag.warning,.tag.open,.tag.notDone,.tag.notSent,.tag.stopped,.tag.interrupted,.tag.unknown{background:var(--warningT);
color:var(--warning)}
.tag.unchanged{background:none;font-weight:400}
@media print{:root{color-scheme:light;--window:#FFFFFF;--border:#C2C8D1}
header,main{max-width:none;padding:0}.wide{overflow:visible}.wide .id{white-space:normal}body{font-size:9pt}}
)";

} // namespace dwc
