/** Why a row was taken with a remark, refused or left aside. Each has a sentence in every language. */
export type ImportReasonCode =
  | 'inactive-establishment'
  | 'outside-disability-scope'
  | 'outside-departements'
  | 'invalid-finess'
  | 'duplicate-finess'
  | 'number-mangled-by-spreadsheet'
  | 'fields-shifted'
  | 'unknown-record'
  | 'unknown-departement'
  | 'commune-not-in-directory'
  | 'rhone-in-part'
  | 'coordinates-swapped'
  | 'coordinates-outside-territory'
  | 'coordinates-unreadable'
  | 'coordinates-projection-unknown'
  | 'location-from-commune'
  | 'location-from-epci'
  | 'location-unknown'
  | 'establishment-without-activities'
  | 'unexpected-schema-version'
  | 'establishment-left-aside'
  | 'establishment-not-in-structures'
  | 'activity-inactive'
  | 'capacity-qualified'
  | 'capacity-other-status'
  | 'capacity-not-a-number'
  | 'negative-capacity'
  | 'capacity-removed'
  | 'capacity-not-given'
  | 'corse-not-divided'
  | 'lost-zero-repaired'
  | 'territory-code-converted'
  | 'total-row'
  | 'title-row'
  | 'note-row'
  | 'duplicate-row'
  | 'count-not-a-number'
  | 'count-not-an-integer'
  | 'negative-count'
  | 'count-missing'
  | 'count-in-error'
  | 'count-suppressed-by-producer'
  | 'date-unreadable'
  | 'unknown-public'
  | 'public-assumed-all'
  | 'source-named-after-file'
  | 'communes-summed-to-departements'
  | 'first-sheet-read'
  | 'territory-to-check'
  | 'territory-name-respelled'
  | 'territory-repaired-by-user'
  | 'epci-across-departements'
  | 'epci-across-kept-whole'
  | 'territory-level-mixed'
  | 'commune-moved'
  | 'commune-split'
  | 'commune-split-unshared'
  | 'communes-moved-in-table'
  | 'row-not-of-a-commune'
  | 'unknown-commune'
  | 'arrondissement-read-as-commune'
  | 'commune-without-territory'
  | 'commune-in-two-territories'
  | 'territory-named-otherwise'
  | 'arrondissement-not-counted'
  | 'population-beside-departements'
  | 'population-far-from-departement'
  | 'population-communes-missing'
  | 'crosswalk-used'
  | 'crosswalk-not-used'
  | 'crosswalk-row-not-commune'
  | 'crosswalk-row-repeated'
  | 'crosswalk-code-unreadable'
  | 'crosswalk-share-unreadable'
  | 'crosswalk-shares-not-whole'
  | 'crosswalk-share-missing'
  | 'crosswalk-too-many-targets'
  | 'crosswalk-goes-round'
  | 'crosswalk-new-code-unknown'
  | 'unknown-service'
  | 'wait-not-a-number'
  | 'wait-without-weight'
  | 'wait-weighed-by-caseload'
  | 'wait-converted-from-months'
  | 'more-long-waits-than-newcomers'
  | 'unknown-team-kind'
  | 'team-not-named'
  | 'team-without-departement'
  | 'region-read-as-departements'
  | 'team-covers-communes'
  | 'team-covers-unknown-part'
  | 'teams-share-departement'
  | 'count-from-rate'
  | 'rate-not-a-number'
  | 'denominator-not-a-number'
  | 'footnote-mark-left-out'
  | 'repeated-header'
  | 'row-of-another-table'
  | 'columns-not-read'
  | 'hidden-sheets-not-read'
  | 'source-named-after-column'
  | 'file-left-aside'
  | 'commune-not-given'
  | 'finess-not-given'
  | 'unknown-category'
  | 'category-read-from-label'
  | 'several-establishments-in-one-place'
  | 'shape-without-code'
  | 'shape-not-an-area'
  | 'duplicate-shape'
  | 'shape-outside-territory'
  | 'shape-crosses-itself'
  | 'shape-empty'
  | 'shape-coordinates-invalid'
  | 'shape-axes-exchanged'
  | 'shape-hemisphere-repaired'
  | 'shape-outline-repaired'
  | 'shape-rings-repaired'
  | 'shape-parts-merged'
  | 'contour-layer-chosen'
  | 'fine-layer-chosen'
  | 'shape-of-unknown-territory'
  | 'shape-part-of-commune'
  | 'contours-simplified'
  | 'territories-without-shape'
  | 'shapefile-part-read'
  | 'contours-reprojected'
  | 'contours-assumed-lambert-93'
  | 'overseas-contours-completed';

/** Why nothing could be taken from a table for want of what its columns are: saying it puts the failure right. */
export const MAPPING_FAILURE_CODES = [
  'mapping-needed',
  'mapping-does-not-fit',
  'mapping-without-territory',
  'mapping-without-count',
  'mapping-without-category',
  'mapping-without-place',
  'mapping-without-name',
  'mapping-without-activity',
  'mapping-without-service',
  'mapping-without-team',
  'mapping-without-group',
  'mapping-without-population',
  'population-without-ages',
  'population-without-year',
  'population-of-two-years',
  'ages-given-twice',
  'ages-of-no-use',
  'wait-without-unit',
  'wait-without-weight',
  'role-given-twice',
  'rate-without-denominator',
  'rate-without-base',
  'counts-not-told-apart',
] as const;

/** Why nothing could be taken from a file. Each has a sentence in every language saying what to do. */
export const IMPORT_FAILURE_CODES = [
  'empty-file',
  'unreadable-file',
  'damaged-gzip',
  'binary-file-not-read',
  'workbook-binary',
  'workbook-locked',
  'unrecognised-file',
  'not-json',
  'truncated-json',
  'wrong-schema',
  'file-too-large',
  'unclosed-quote',
  ...MAPPING_FAILURE_CODES,
  'crosswalk-alone',
  'crosswalk-columns-unknown',
  'no-rows',
  'no-row-accepted',
  'missing-pair-structures',
  'missing-pair-activites',
  'missing-pair-csv-structures',
  'missing-pair-csv-equipements',
  'missing-pair-xml-structures',
  'missing-pair-xml-equipements',
  'xml-with-doctype',
  'xml-too-intricate',
  'second-file-of-a-kind',
  'contours-incomplete',
  'contours-not-wgs84',
  'contours-too-detailed',
  'contours-of-smaller-territories',
  'contours-outside-france',
  'unknown-projection',
  'shapefile-incomplete',
  'part-of-refused-file',
  'parquet-without-geometry',
  'parquet-geometry-not-read',
  'damaged-file',
  'unpacked-too-large',
  'cancelled',
] as const;

/** One of {@link IMPORT_FAILURE_CODES}. */
export type ImportFailureCode = (typeof IMPORT_FAILURE_CODES)[number];
