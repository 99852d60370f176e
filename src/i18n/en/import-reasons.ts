import type { ImportWords } from '../import/words';
import { counted, integer } from './words';

const DEPARTEMENTS = { one: 'département', other: 'départements' };
const IMPORT_AGAIN = 'then import it again.';

export const importReasons: ImportWords['importReasons'] = {
  rows: {
    'inactive-establishment':
      'Establishment or site closed in the register: it is not counted. Nothing to do.',
    'outside-disability-scope':
      'Category outside the disability sector: it is not counted. Nothing to do, unless the category is wrong.',
    'outside-departements':
      'Territory outside the 101 départements (overseas collectivity): it is not counted. Nothing to do.',
    'invalid-finess':
      'FINESS number absent or malformed (nine characters expected): the establishment is not added. Correct the number in the file.',
    'duplicate-finess':
      'FINESS number already read above: only the first mention is kept. Remove the duplicate if it is wrong.',
    'number-mangled-by-spreadsheet':
      'FINESS number spoilt by a spreadsheet (“2.601E+13”): its digits are lost, it is not read. Take the original file, without opening it in a spreadsheet.',
    'fields-shifted':
      'Row cut short, or whose fields are shifted: it is not added. Look for one separator too many in it, or take the original file.',
    'unknown-record':
      'Row of another kind than those of this file: it is not added. Check that it is the right file.',
    'unknown-departement':
      'Code that is neither a département nor a commune: the row is not added. Correct the code, for instance “01” or “2A”.',
    'commune-not-in-directory':
      'Commune absent from the official list of 2026: the département is read from the code. Check the code if the commune has not merged.',
    'rhone-in-part':
      'Only one part of the Rhône is in the file (69D without 69M, or the reverse): the count of the département is not shown, it would be partial. Add the other part.',
    'coordinates-swapped':
      'Longitude and latitude swapped in the file: they have been put right. Tell the producer.',
    'coordinates-outside-territory':
      'Coordinates outside the territory of the commune: they are set aside. Tell the producer.',
    'coordinates-unreadable':
      'Coordinates absent or unreadable: they are set aside, the establishment is placed at its commune. Correct them in the file.',
    'coordinates-projection-unknown':
      'Unknown projection of the coordinates: they are set aside, the establishment is placed at its commune. Tell the producer.',
    'location-from-commune':
      'No usable coordinates: the establishment is placed at the centre of its commune, an estimated position. Nothing to do.',
    'location-from-epci':
      'No usable coordinates: the establishment is placed at the centre of its group of communes, an estimated position. Nothing to do.',
    'location-unknown':
      'No known position: the establishment is counted, but absent from the map. Complete its coordinates.',
    'establishment-without-activities':
      'Establishment absent from the file of activities or equipment: it is added without places. Check that both files come from the same extraction.',
    'unexpected-schema-version':
      'Version of the FINESS+ file unknown to the tool: it was read as a version 1. Check the totals.',
    'establishment-left-aside':
      'Establishment that is closed, rejected or outside the scope: its capacities and coordinates are not taken. Nothing to do.',
    'establishment-not-in-structures':
      'Capacity or coordinates of an establishment absent from the file of structures: they are not added. Import two files of the same extraction.',
    'activity-inactive':
      'Activity no longer active in the register: its places are counted as long as the establishment is open. Check them if the total surprises you.',
    'capacity-qualified':
      'Capacity that details another (authorisation, sex, funding, housing): it is not counted twice. Nothing to do.',
    'capacity-other-status': 'Capacity neither installed nor authorised: it is not counted. Nothing to do.',
    'capacity-not-a-number':
      'Capacity that is not a whole number: it is not added. Correct the number in the file.',
    'negative-capacity': 'Negative capacity: it is not added. Correct the number in the file.',
    'capacity-removed':
      'Capacity removed from the register (indicator “O”): it is not counted. Nothing to do.',
    'capacity-not-given': 'Equipment without a capacity: it adds no places. Nothing to do.',
    'corse-not-divided':
      'Code “20”: Corsica has two départements. Replace it with “2A” or “2B”; the row is not added.',
    'lost-zero-repaired':
      'Code or number that had lost its leading zero: it has been restored (“1” read as “01”). Check that it is the right one.',
    'territory-code-converted':
      'Code of another nomenclature: it has been converted (“9A” read as “971”, “69D” as “69”). Check that it is the right territory.',
    'total-row': 'Total row: it is not added, so as not to count twice. Nothing to do.',
    'title-row': 'Title row above the headers: it is not read. Nothing to do.',
    'note-row': 'Note below the table (a single text, without code or count): it is not read. Nothing to do.',
    'duplicate-row':
      'Row that repeats another (same identifier, or same territory, source, age group and date): only the first is kept. Remove the duplicate if it is wrong.',
    'count-not-a-number':
      'Count that is not a number: the row is not added. Correct the cell; “nd” tells an absence, “s” a secret.',
    'count-not-an-integer':
      'Count with decimals: people are not counted in fractions, the row is not added. Correct the cell.',
    'negative-count': 'Negative count: the row is not added. Correct the cell.',
    'count-missing':
      'Absent count: the territory is shown as “not available”, not as zero. Complete the cell if you know it.',
    'count-in-error':
      'Formula in error in the spreadsheet (“#N/A”): the count is shown “not available”, not as zero. Correct the formula.',
    'count-suppressed-by-producer':
      'Count hidden by the producer: the territory is shown under statistical secrecy. Nothing to do.',
    'date-unreadable':
      'Unreadable date: the row is not added. Write it 2025-06-30, 30/06/2025, 06/2025 or 2025.',
    'unknown-public': 'Age group not recognised: the row is not added. Write “child”, “adult” or “all”.',
    'public-assumed-all':
      'Age group not given: the count goes to “all ages”. Add a column “public” to tell children from adults.',
    'source-named-after-file':
      'Source not given: it bears the name of the file. Add a column “source” to name it.',
    'communes-summed-to-departements':
      'Counts given by commune: they are summed by département; those of a need are also shown by commune and by group of communes. Check that every commune is there.',
    'first-sheet-read':
      'Several sheets of the workbook hold a table: only this one is read. Ask for the others with “Read too”, or save them in files of their own.',
    'territory-to-check':
      'Territory that is not recognised for sure: the row is not added. Choose the right one among those proposed, or correct the file.',
    'territory-name-respelled':
      'Territory name recognised despite its spelling (accents, hyphens, article): it is joined to the official territory. Check that it is the right one.',
    'territory-repaired-by-user': 'Territory you gave yourself: your correction is applied. Nothing to do.',
    'epci-across-departements':
      'Group of communes that lies in several départements: its count cannot be shared among them, the row is not added. Give the count by commune or by département.',
    'epci-across-kept-whole':
      'Group of communes that lies in several départements: its count is shown for it, and is not shared among them. These départements are left without a total: give the count by commune to have them.',
    'territory-level-mixed':
      'The département is already counted at another level (commune, group of communes, département): the row is not added, so as not to count twice. Keep a single level in the file.',
    'commune-moved':
      'Code of a former commune (merger, change of code): the row is counted in today’s commune. Nothing to do.',
    'commune-split':
      'Commune since split among several: the count is shared out by the known parts, it is an estimate. Check the parts if the total surprises you.',
    'commune-split-unshared':
      'Commune since split among several, without the parts: the row is counted in its département, or refused when its communes are of several départements. Add the parts to the crosswalk.',
    'row-not-of-a-commune': 'Territory larger than a commune: the row is not added. Give one row a commune.',
    'unknown-commune':
      'Commune the tool does not know: it is put in no territory. Correct the code, or say the year of the commune codes.',
    'arrondissement-read-as-commune':
      'Arrondissement of Paris, Lyon or Marseille: it is read as its commune, which cannot be divided. Nothing to do if the whole city is of one territory.',
    'commune-without-territory':
      'Commune without a territory in the file: it is put in none. Nothing to do if that is meant.',
    'commune-in-two-territories':
      'Commune already put in another territory (its name follows): only the first row counts. Keep one territory a commune.',
    'territory-named-otherwise':
      'Same territory code as a row above, under another name: the first name is kept. Check that it is the same.',
    'arrondissement-not-counted':
      'Arrondissement of Paris, Lyon or Marseille: only the row of the whole commune is read. Nothing to do if it is in the file.',
    'population-beside-departements':
      'Sum of the communes of whole départements, beside the estimates by département that the tool ships (year in brackets). A few per cent come from the years.',
    'population-far-from-departement':
      'Département whose communes, added up, are over 5% away from the estimate (year in brackets). Check the ages and the year of the columns.',
    'population-communes-missing':
      'Départements of which communes are missing from the file (how many follows): an EPCI or a territory that lacks one has no rate.',
    'crosswalk-used':
      'Rows of tables moved to today’s communes by this crosswalk (table, number of rows, share of its population). Nothing to do, unless that share surprises you.',
    'crosswalk-not-used':
      'No row of the tables bears a former code of this crosswalk. If their codes are of another year, say which in the mapping of their columns; otherwise nothing to do.',
    'crosswalk-row-not-commune':
      'Row of a delegated or associated commune, or of another level: whole communes alone are used. Nothing to do.',
    'crosswalk-row-repeated':
      'Same former code and same new code as another row: only the first is kept. Nothing to do, unless their parts differ.',
    'crosswalk-code-unreadable':
      'Unreadable commune code: the row is not used. Write the five characters of the INSEE code, for instance 01053 or 2A004.',
    'crosswalk-share-unreadable':
      'Unreadable part: the row is not used. Write a number between 0 and 1 or a percentage.',
    'crosswalk-shares-not-whole':
      'The parts of this former code do not add up to 1: none is used. Correct them, or name the column “weight” if they are weights.',
    'crosswalk-share-missing':
      'Former code split among several communes without the parts: its counts are not shared out. Add a “share” column if you know it.',
    'crosswalk-too-many-targets':
      'Former code split among more than 30 communes: the row is not used. Check that the columns are those of a crosswalk.',
    'crosswalk-goes-round':
      'Former code that leads to another without ever reaching a commune: the row is not used. Correct the new code.',
    'crosswalk-new-code-unknown':
      'New code absent from the official list of 2026, that nothing carries further: the rows of this former code are not converted. Check it, or add a later crosswalk.',
    'communes-moved-in-table':
      'The table follows a former division: rows have moved to today’s communes (number of rows, share of the population). Nothing to do, unless that share surprises you.',
    'unknown-service': 'Service not recognised: the row is not added. Write CAMSP, CMPP, PCO or ERHR.',
    'wait-not-a-number':
      'Wait that is not a number: it is not added. Correct the cell; “nd” tells an absence, “s” a secret.',
    'wait-without-weight':
      'Mean wait or share without newcomers nor caseload: a mean does not add up from one territory to another, the row is not added. Give the number of people it is about.',
    'wait-weighed-by-caseload':
      'Mean wait or share weighed by the caseload, which stands for the number of newcomers: both are estimates. Prefer the number of newcomers if you have it.',
    'wait-converted-from-months':
      'Waits in months converted to days (1 month = 30.4375 days): they are estimates. Prefer waits in days if you have them.',
    'more-long-waits-than-newcomers':
      'More long waits than newcomers, or a share above 100%: the row is not added. Check both columns.',
    'unknown-team-kind':
      'Kind of team not recognised: the row is not added. Write ERHR, CNRHR or PCO, in a column or in the name.',
    'team-not-named': 'Team without a name: the row is not added. Complete the cell.',
    'team-without-departement':
      'Team without a département: the row is not added. Only national centres (CNRHR) may have none.',
    'region-read-as-departements':
      'Region read as all its départements: the list is noted as “derived”. Name the départements to confirm it.',
    'team-covers-communes':
      'Team that answers for communes: their inhabitants alone are counted as covered, an estimate. Nothing to do.',
    'team-covers-unknown-part':
      'Team that answers for a part of the département, with no word of which communes: the share covered is shown as “not available”, never as the whole. Name the communes or the EPCI to know it.',
    'teams-share-departement':
      'Several PCO for one département, with no word of the part of each: the share covered there is shown as “not available”. Name the communes or the EPCI of each.',
    'count-from-rate':
      'Count worked out from a rate and its denominator: it is an estimate. Prefer the original count if you have it.',
    'rate-not-a-number':
      'Rate that is not a number: it is not added. Correct the cell; “nd” tells an absence, “s” a secret.',
    'denominator-not-a-number':
      'Denominator absent or not a number: the rate cannot become a count, it is not added. Complete the cell.',
    'footnote-mark-left-out':
      'Footnote mark beside a number (“12*”, “12 (1)”): the number is read without it. Read the note, it may limit what the number says.',
    'repeated-header': 'Row of headers repeated within the table: it is not read. Nothing to do.',
    'row-of-another-table':
      'Row of another table of the same file: it is not read. Save that table in a file of its own to import it.',
    'columns-not-read': 'Columns that have no role: they are not read. Give them one if they matter.',
    'hidden-sheets-not-read':
      'Hidden sheets of the workbook: they are not read. Show them in the spreadsheet if they matter.',
    'source-named-after-column':
      'Source not given in a table of several counts: each bears the name of its column. Name them when choosing the columns.',
    'file-left-aside': 'File left aside, as you asked. Nothing to do.',
    'commune-not-given':
      'Territory wider than a commune: the establishment cannot be placed, it is not added. Give the commune or the address.',
    'finess-not-given':
      'Establishment without a FINESS number: it is given a provisional one, beginning with “00”. Add the number to follow it from one year to the next.',
    'unknown-category':
      'Category of establishment not recognised: the row is not added. Write its FINESS code (183) or its acronym (IME).',
    'category-read-from-label':
      'Category given by its label: it is read as the FINESS category of that name. Check that it is the right one.',
    'several-establishments-in-one-place':
      'Same name, category and commune as a row above, without a FINESS number: only the first is kept. Add the numbers if these are two establishments.',
    'shape-without-code':
      'Boundary without a territory code: it is not added. Add a property “code” to the file.',
    'shape-not-an-area': 'Shape that is not an area (point or line): it is not added. Export polygons.',
    'duplicate-shape':
      'Second boundary that covers that of the same territory: only the first is kept. Delete the duplicate.',
    'shape-outside-territory':
      'Boundary that is not where the territory is (enlarged, moved closer, or in another coordinate system): it is kept as it is. Check the map: establishments keep their true place.',
    'shape-crosses-itself':
      'Boundary whose outline crosses itself: it is kept as it is, and its area may be wrong. Repair the geometry in your software if the map surprises you.',
    'shape-empty':
      'Boundary without a geometry (empty): it is not added. Complete it in your software, then export it again.',
    'shape-coordinates-invalid':
      'Boundary with coordinates that are missing, infinite or impossible on Earth: it is not added. Repair or reproject it in your software.',
    'shape-axes-exchanged':
      'Boundary written latitude first: longitude and latitude were put back in order. Tell the producer.',
    'shape-hemisphere-repaired':
      'Boundary placed in another hemisphere (a lost sign, or a longitude counted beyond 180°): it was put back where the territory is. Check the map and tell the producer.',
    'shape-outline-repaired':
      'Outlines repaired (their number and codes follow): repeated vertices, spikes without thickness or a ring left open. No area has changed; nothing to do.',
    'shape-rings-repaired':
      'Holes and islands wrongly declared (direction of the outline, or a hole outside its boundary): they were put back in place. Check the map.',
    'shape-parts-merged':
      'The territory is given as several separate boundaries: they were put together into one. Nothing to do.',
    'contour-layer-chosen':
      'Several layers in the file: only the one that names the most départements is read. For another, export it alone.',
    'fine-layer-chosen':
      'The file has several layers: only the one that names the most communes, or else the most EPCI, is read. Export another on its own to use it.',
    'shape-of-unknown-territory':
      'Outline whose code is that of no territory of today: it is not added. Check the vintage of the file.',
    'shape-part-of-commune':
      'Outlines of municipal arrondissements or former communes (how many follows): they are put together into today’s commune. Nothing to do.',
    'contours-simplified':
      'Outlines simplified so that the map stays fluid, by the distance that follows at most; neighbours keep the same border. Nothing to do.',
    'territories-without-shape':
      'Territories that the file does not draw (how many, and some codes, follow): their figures are in the table, not on the map. Complete the file if that is not intended.',
    'shapefile-part-read': 'Part read with the .shp file of the same name. Nothing to do.',
    'contours-reprojected':
      'Coordinates in another system than WGS84: they were converted to degrees. Nothing to do.',
    'contours-assumed-lambert-93':
      'Coordinate system not stated, or contrary to the numbers: they are those of Lambert-93 (overseas, of the official projection), converted to degrees. Check the map, or add the .prj file.',
    'overseas-contours-completed':
      'Overseas départements missing from the file: their boundaries are those the tool provides. Import a file that has them to replace these.',
  },
  files: {
    'empty-file': () => 'It is empty. Extract or download it again.',
    'unreadable-file': () =>
      'It cannot be read. Check that it exists and is not open in another program, then try again.',
    'damaged-gzip': () => 'The compressed file is incomplete or damaged. Download it again.',
    'binary-file-not-read': () =>
      `It is an archive or another binary file, that the tool does not read. Save the table as .xlsx, .ods or CSV (UTF-8), ${IMPORT_AGAIN}`,
    'workbook-binary': () =>
      `It is a binary workbook of Excel (.xlsb), which the tool does not read: a damaged one would hang it. Save it as .xlsx, ${IMPORT_AGAIN}`,
    'workbook-locked': () =>
      `This workbook is protected by a password: nothing of it could be read. Save it without a password, ${IMPORT_AGAIN}`,
    'unrecognised-file': () =>
      'Its content is neither a FINESS extraction, nor a table of needs, nor boundaries. Check that it is the right file, and that the first row of a table names its columns.',
    'not-json': ({ byte }) => `Its content is not JSON (error at byte ${byte}). Extract it again.`,
    'truncated-json': ({ byte }) =>
      `It stops before its end (byte ${byte}): the download was probably cut. Download it again.`,
    'wrong-schema': () =>
      'It is JSON, but its form is neither that of FINESS+ (version 1), nor GeoJSON, nor TopoJSON. Check that it is the right file.',
    'file-too-large': ({ limitMegabytes }) =>
      `A single one of its elements exceeds ${limitMegabytes} MB. Split or simplify it, ${IMPORT_AGAIN}`,
    'unclosed-quote': ({ row }) =>
      `A quotation mark opened on row ${row} is never closed. Correct that row, ${IMPORT_AGAIN}`,
    'mapping-needed': () =>
      'This table is not of a known shape. Say what each of its columns holds; that choice will be offered for the next ones.',
    'mapping-does-not-fit': ({ column }) =>
      `The mapping of columns does not fit this file: the column “${column}” is not there. Choose the columns again.`,
    'mapping-without-territory': () =>
      `No column tells the territory. Give that role to the column of the code or name, ${IMPORT_AGAIN}`,
    'mapping-without-count': () =>
      `No column is a count, nor a rate with its denominator. Give that role to a column, ${IMPORT_AGAIN}`,
    'mapping-without-category': () =>
      'No column tells the category of the establishments. Give that role to a column, or give one category for the whole table.',
    'mapping-without-place': () =>
      'No column tells where the establishments are. Give the role of territory to the column of the commune, or that of address to the column of the address.',
    'mapping-without-name': () =>
      'No column tells the name or the FINESS number of the establishments. Give one of these roles to a column.',
    'mapping-without-activity': () =>
      'No column tells what the services do: caseload, newcomers, wait, long waits or people without a solution. Give one of these roles to a column.',
    'mapping-without-service': () =>
      'Nothing tells which service it is about. Say CAMSP, CMPP, PCO or ERHR for the whole table, or which column tells it.',
    'mapping-without-team': () => 'No column tells the name of the teams. Give that role to a column.',
    'mapping-without-group': () =>
      'No column says which territory each commune is a part of. Give one of them the role “My territory”.',
    'mapping-without-population': () =>
      `No column counts inhabitants. Give a column this role, ${IMPORT_AGAIN}`,
    'population-without-ages': ({ column }) =>
      `The ages of the column “${String(column)}” are not said. Give them, ${IMPORT_AGAIN}`,
    'population-without-year': () => `The year of these inhabitants is not said. Give it, ${IMPORT_AGAIN}`,
    'population-of-two-years': () =>
      `The columns of inhabitants are of several years. Keep one, ${IMPORT_AGAIN}`,
    'ages-given-twice': ({ column }) =>
      `The column “${String(column)}” counts the same ages as another. Keep one.`,
    'ages-of-no-use': () =>
      'The ages of its columns make none of those of rates (0-19, 20-59, all ages…). Read other columns.',
    'wait-without-unit': ({ column }) =>
      `The column “${column}” is a mean wait whose unit is not told. Say whether it is in days or in months.`,
    'wait-without-weight': ({ column }) =>
      `The column “${column}” is a mean or a share, which does not add up from one territory to another. Give their role to the newcomers or the caseload.`,
    'role-given-twice': ({ column }) =>
      `Two columns have the same role (the second: “${column}”). Keep only one.`,
    'rate-without-denominator': ({ column }) =>
      `The column “${column}” is a rate without a denominator: rates do not add up from one territory to another. Give the role of denominator to the column of the population, or read the count instead.`,
    'rate-without-base': ({ column }) =>
      `The column “${column}” is a rate whose base is not told. Say whether it is for 100, 1,000 or 10,000 inhabitants.`,
    'counts-not-told-apart': ({ column }) =>
      `The column “${column}” tells the same source, age group and date as another. Tell them apart, or keep only one.`,
    'crosswalk-alone': () =>
      'A crosswalk alone has nothing to convert. Give it with the tables of needs or establishments whose communes it converts.',
    'crosswalk-columns-unknown': () =>
      'The columns of a crosswalk are not there. Name them “former code” and “new code”, and “share” if communes are split.',
    'no-rows': () => 'It holds no row of data. Check the extraction.',
    'no-row-accepted': () =>
      'None of its rows could be accepted. Correct them from the reasons given, or choose another file.',
    'missing-pair-structures': () =>
      'This file of activities goes with the “structures” file of the same FINESS+ extraction, absent or unreadable. Import both together.',
    'missing-pair-activites': () =>
      'This file of structures goes with the “activités” file of the same FINESS+ extraction, absent or unreadable. Import both together.',
    'missing-pair-csv-structures': () =>
      'This file of equipment (cs1100505) goes with the file of establishments of the same extraction (cs1100502 or cs1100507), absent or unreadable. Import both together.',
    'missing-pair-csv-equipements': () =>
      'This file of establishments (cs1100502 or cs1100507) goes with the file of equipment of the same extraction (cs1100505), absent or unreadable: without it no places are known. Import both together.',
    'missing-pair-xml-structures': () =>
      'This feed of equipment (cs1400105) goes with the feed of establishments of the same extraction (cs1400102), absent or unreadable. Import both together.',
    'missing-pair-xml-equipements': () =>
      'This feed of establishments (cs1400102) goes with the feed of equipment of the same extraction (cs1400105), absent or unreadable: without it no places are known. Import both together.',
    'xml-with-doctype': () =>
      'It holds a DOCTYPE declaration, which FINESS feeds do not have and which may hide a trap: it is not read. Take the original file.',
    'xml-too-intricate': ({ limit }) =>
      `It is made of more than ${integer(Number(limit))} elements, or too deeply nested, to be held in memory. Simplify or split it, ${IMPORT_AGAIN}`,
    'second-file-of-a-kind': ({ first }) => `It duplicates “${first}”. Import only one at a time.`,
    'contours-incomplete': ({ count, codes }) =>
      `${counted(Number(count), { one: 'département is', other: 'départements are' })} missing: ${codes}. Complete the boundaries, ${IMPORT_AGAIN}`,
    'contours-not-wgs84': () =>
      `Its coordinates are not in degrees and their system is not stated. Add the .prj file, or reproject it to WGS84 (EPSG:4326), ${IMPORT_AGAIN}`,
    'contours-too-detailed': ({ count, limit }) =>
      `Its boundaries have ${integer(Number(count))} vertices; the tool draws ${integer(Number(limit))} at most. Simplify them (to 100 m for instance) or take a generalised version, ${IMPORT_AGAIN}`,
    'contours-of-smaller-territories': ({ count }) =>
      `Its boundaries are those of territories smaller than the département (communes, cantons): ${integer(Number(count))} of them touch within one département. Export the layer of départements, ${IMPORT_AGAIN}`,
    'contours-outside-france': ({ count, first }) =>
      `${counted(Number(count), DEPARTEMENTS)} in it are not in France (the first: ${String(first)}): a lost sign, or another coordinate system. Correct it, ${IMPORT_AGAIN}`,
    'unknown-projection': ({ projection }) =>
      `Its coordinate system (“${String(projection)}”) is unknown to the tool. Reproject it to WGS84 (EPSG:4326) or Lambert-93 (EPSG:2154), ${IMPORT_AGAIN}`,
    'shapefile-incomplete': ({ missing }) =>
      `A Shapefile is made of several files of the same name: the ${String(missing)} is missing here (shapes are in the .shp, codes in the .dbf). Drop .shp, .dbf, .prj and .cpg together or in a .zip archive.`,
    'part-of-refused-file': ({ first }) =>
      `It is a part of “${String(first)}”, whose boundaries were not taken. The reason is given at that file.`,
    'parquet-without-geometry': () =>
      `It is a Parquet file without a geometry column. Export it as GeoParquet, or as CSV if it is a table, ${IMPORT_AGAIN}`,
    'parquet-geometry-not-read': ({ encoding }) =>
      `Its geometry is encoded as “${String(encoding)}”, which the tool does not read. Export it as GeoParquet with a WKB geometry, ${IMPORT_AGAIN}`,
    'damaged-file': () =>
      'It is incomplete, damaged or protected: it cannot be read. Download, save or export it again.',
    'unpacked-too-large': ({ limitMegabytes }) =>
      `Unpacked, it exceeds ${String(limitMegabytes)} MB, the limit of this format. Lighten it (simpler boundaries, or the one useful sheet of a workbook), ${IMPORT_AGAIN}`,
    cancelled: () => 'Reading it was cancelled. Import it again if you need it.',
  },
};
