import { FONT_STACK } from '../svg/fonts';
import { INK } from '../svg/ink';

/** Style of printed sheets: A4 upright, a territory a sheet, nothing cut between two pages. */
export const PORTRAIT_STYLE = `
@page{size:A4 portrait;margin:11mm 12mm 13mm;@bottom-right{content:counter(page) " / " counter(pages);font:7pt ${FONT_STACK};color:${INK.muted}}}
*{box-sizing:border-box}
html{color-scheme:only light;-webkit-print-color-adjust:exact;print-color-adjust:exact}
body{margin:0 auto;max-width:210mm;padding:11mm 12mm;background:${INK.paper};color:${INK.strong};font:8pt/1.28 ${FONT_STACK};font-variant-numeric:tabular-nums}
h1,h2,p,ul,table,dl,dd,figure{margin:0;padding:0}
h1{font-size:19pt;line-height:1.15;font-weight:600}
h2{font-size:10.5pt;font-weight:600;margin:3mm 0 .8mm;padding-top:1.2mm;border-top:.25mm solid ${INK.rule};break-after:avoid}
a{color:${INK.accent}}
article+article{break-before:page}
.subtitle,.note,.details,.legend,.footer,figcaption{color:${INK.muted}}
.subtitle{font-size:8.5pt}
.mark{display:inline-block;margin-top:1.5mm;padding:.4mm 2mm;border:.25mm solid ${INK.warningEdge};border-radius:1mm;background:${INK.warningFill};color:${INK.warning};font-weight:600}
.head{display:grid;grid-template-columns:1fr 78mm;gap:6mm;align-items:start}
.facts{display:grid;grid-template-columns:repeat(3,max-content);gap:1mm 7mm;margin-top:4mm}
.facts dt{color:${INK.muted};font-size:7.5pt}
.facts dd{font-size:11pt;font-weight:600}
.head svg{display:block;width:78mm;height:auto;overflow:visible}
.head svg.framed{overflow:hidden;border:.2mm solid ${INK.rule};max-height:78mm}
figcaption{margin-top:1mm}
figcaption,.legend,.details,.note,.footer{font-size:6.8pt;line-height:1.26}
.legend{margin-top:4mm;list-style:none}
.legend-title{margin-top:4mm;font-size:6.8pt;font-weight:600;max-width:86mm}
.legend-title+.legend{margin-top:.8mm;display:grid;grid-template-columns:repeat(2,max-content);gap:.4mm 6mm}
.legend svg{display:inline-block;width:5mm;height:3mm;vertical-align:-.4mm;margin-right:1.5mm}
table{width:100%;border-collapse:collapse}
caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
thead{display:table-header-group}
tr,li,figure,dl,p{break-inside:avoid}
section>.scroll:has(tbody>tr:nth-child(-n+8):last-child){break-inside:avoid}
th,td{padding:.5mm 3mm .5mm 0;text-align:left;vertical-align:top;font-weight:400;border-bottom:.15mm solid ${INK.rule}}
thead th{font-size:6.8pt;color:${INK.muted};vertical-align:bottom}
th:last-child,td:last-child{padding-right:0}
.number{text-align:right}
tbody th{min-width:46mm}
.details{display:block}
.bar{display:block;width:34mm;height:2.6mm;margin-top:.8mm}
td.number .bar{margin-left:auto}
.list{list-style:none;display:grid;grid-template-columns:1fr 1fr 1fr;gap:1mm 6mm}
.list+.note{break-before:avoid}
p+p,.scroll+p,ul+p,p+.scroll,p+ul{margin-top:.7mm}
.footer{margin-top:3mm;padding-top:1.2mm;border-top:.25mm solid ${INK.rule}}
.contents{margin:0 0 10mm;columns:3;font-size:8.5pt}
.contents ul{list-style:none}
.hidden{position:absolute;width:0;height:0;overflow:hidden}
@media print{body{max-width:none;padding:0}.contents{display:none}}
@media screen and (max-width:720px){body{padding:5mm}.head{grid-template-columns:1fr}.list{grid-template-columns:1fr}.scroll{overflow-x:auto}}
@media screen{article+article{margin-top:14mm;padding-top:10mm;border-top:.5mm solid ${INK.strong}}}
`;
