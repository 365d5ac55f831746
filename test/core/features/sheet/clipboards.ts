/** What Excel puts on the clipboard: unquoted attributes, `mso-` styles, unclosed columns, broken lines in tags. */
export const EXCEL = `<html xmlns:v="urn:schemas-microsoft-com:vml"
xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:x="urn:schemas-microsoft-com:office:excel"
xmlns="http://www.w3.org/TR/REC-html40">

<head>
<meta http-equiv=Content-Type content="text/html; charset=utf-8">
<meta name=ProgId content=Excel.Sheet>
<link rel=File-List href="file:///C:/Users/x/AppData/Local/Temp/msohtmlclip1/01/clip_filelist.xml">
<style>
<!--table
	{mso-displayed-decimal-separator:"\\.";
	mso-displayed-thousand-separator:"\\,";}
.xl65
	{mso-number-format:"Short Date";}
.xl66
	{mso-number-format:0%;}
-->
</style>
</head>

<body link="#0563C1" vlink="#954F72">

<table border=0 cellpadding=0 cellspacing=0 width=523 style='border-collapse:
 collapse;width:392pt'>
<!--StartFragment-->
 <col width=181 style='mso-width-source:userset;mso-width-alt:6619;width:136pt'>
 <col width=64 span=5 style='width:48pt'>
 <tr height=20 style='height:15.0pt'>
  <td colspan=6 height=20 width=181 style='height:15.0pt;width:136pt'>Our goals for 2026</td>
 </tr>
 <tr height=20 style='height:15.0pt'>
  <td height=20 style='height:15.0pt'>Goal</td>
  <td>Person responsible</td>
  <td>Current</td>
  <td>Checkpoints</td>
  <td>Stakeholders</td>
  <td>Budget code</td>
 </tr>
 <tr height=40 style='height:30.0pt'>
  <td height=40 style='height:30.0pt'>More ninth graders on track, and | fewer<br>
    absences</td>
  <td rowspan=3>Ortiz, Dana</td>
  <td class=xl66 align=right x:num="0.35">35%</td>
  <td class=xl65 align=right>9/15/2026</td>
  <td>Teachers; families</td>
  <td align=right x:num>0012</td>
 </tr>
 <tr height=20 style='display:none'>
  <td>Hidden by a filter</td><td></td><td></td><td></td><td></td>
 </tr>
 <tr height=20 style='height:15.0pt'>
  <td height=20 style='height:15.0pt'>Fewer&nbsp;calls &amp; letters</td>
  <td align=right>#N/A</td>
  <td class=xl65 align=right>3/5/2027</td>
  <td>students</td>
  <td>=SUM(A1:A3)</td>
 </tr>
<!--EndFragment-->
</table>

</body>

</html>`;

/** What Google Sheets puts there. */
export const GOOGLE = `<meta charset='utf-8'><google-sheets-html-origin><style type="text/css"><!--td {border: 1px solid #cccccc;}br {mso-data-placement:same-cell;}--></style><table xmlns="http://www.w3.org/1999/xhtml" cellspacing="0" cellpadding="0" dir="ltr" border="1" style="table-layout:fixed;font-size:10pt;font-family:Arial;width:0px;border-collapse:collapse;border:none" data-sheets-root="1" data-sheets-baot="1"><colgroup><col width="100"/><col width="100"/><col width="100"/></colgroup><tbody><tr style="height:21px;"><td style="overflow:hidden;padding:2px 3px 2px 3px;">Name</td><td style="overflow:hidden;">Department</td><td>Group</td></tr><tr style="height:21px;"><td data-sheets-value="{&quot;1&quot;:2,&quot;2&quot;:&quot;José Ríos&quot;}">José Ríos</td><td>IT<br/>Academics</td><td>Teachers</td></tr><tr><td>Mei “Mo” Chen</td><td></td><td>Principals</td></tr></tbody></table></google-sheets-html-origin>`;

/** What Word puts there: every cell is a paragraph or several, and the table stands among other text. */
export const WORD = `<html xmlns:w="urn:schemas-microsoft-com:office:word"><head><style>
<!-- p.MsoNormal {mso-style-unhide:no;} --></style><!--[if gte mso 10]><style>table.MsoNormalTable {}</style><![endif]--></head>
<body lang=EN-US><!--StartFragment-->
<p class=MsoNormal>Key dates<o:p></o:p></p>
<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0 style='border-collapse:collapse;mso-yfti-tbllook:1184'>
 <tr style='mso-yfti-irow:0;mso-yfti-firstrow:yes'>
  <td width=208 valign=top><p class=MsoNormal><b>Milestone<o:p></o:p></b></p></td>
  <td width=208 valign=top><p class=MsoNormal><b>Due<o:p></o:p></b></p></td>
 </tr>
 <tr style='mso-yfti-irow:1'>
  <td width=208 valign=top><p class=MsoNormal>Board <i>vote</i><o:p></o:p></p>
  <p class=MsoNormal>(June)<o:p></o:p></p></td>
  <td width=208 valign=top><p class=MsoNormal>June 9, 2026<o:p></o:p></p></td>
 </tr>
</table>
<!--EndFragment--></body></html>`;
