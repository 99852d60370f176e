import type { CategoryCode } from '@/domain/offer';
import type { AgedPublic } from '@/domain/population';

/** Groups of categories that are counted or left out together, in the order screens list them. */
export type CategoryGroupId =
  | 'sessad'
  | 'ime'
  | 'itep'
  | 'polyhandicap'
  | 'sensory'
  | 'family'
  | 'kindergarten'
  | 'esat'
  | 'training'
  | 'eanm'
  | 'mas'
  | 'eam'
  | 'services'
  | `temporary-${AgedPublic}`
  | `experimental-${AgedPublic}`;

/** Categories of one kind of help: the former and the new names of one thing stand together. */
export interface CategoryGroup {
  readonly id: CategoryGroupId;
  readonly public: AgedPublic;
  readonly categories: readonly CategoryCode[];
}

function groupOf(ofPublic: AgedPublic, id: CategoryGroupId, ...codes: readonly string[]): CategoryGroup {
  return { id, public: ofPublic, categories: codes as readonly CategoryCode[] };
}

/** Every category that works by places, in its group. */
export const CATEGORY_GROUPS: readonly CategoryGroup[] = [
  groupOf('child', 'sessad', '182'),
  groupOf('child', 'ime', '183'),
  groupOf('child', 'itep', '186'),
  groupOf('child', 'polyhandicap', '188', '192'),
  groupOf('child', 'sensory', '194', '195', '196'),
  groupOf('child', 'family', '238', '396'),
  groupOf('child', 'kindergarten', '402'),
  groupOf('child', 'temporary-child', '390'),
  groupOf('child', 'experimental-child', '377'),
  groupOf('adult', 'esat', '246'),
  groupOf('adult', 'training', '198', '249', '464'),
  groupOf('adult', 'eanm', '252', '253', '382', '449'),
  groupOf('adult', 'mas', '255'),
  groupOf('adult', 'eam', '437', '448'),
  groupOf('adult', 'services', '445', '446'),
  groupOf('adult', 'temporary-adult', '395'),
  groupOf('adult', 'experimental-adult', '370', '379'),
];
