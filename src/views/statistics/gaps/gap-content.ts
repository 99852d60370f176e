import { GAP_GROUPS, type GapAbsence, type GapGroup, type GapPoint } from '@/analysis/gap-finder';
import type { CsvCell } from '@/export';
import type { GapSideName } from '@/state';
import type { ViewContent } from '../export/use-view-export';
import { territoryOf } from './charted-points';
import { drawGaps, type GapChart } from './draw-gaps';
import { explainPoint, groupText } from './gap-sentence';
import type { GapSubject } from './gap-subject';

const PAGE_SIZE = { width: 920, height: 600 };

/** Need against offer as it is exported: the chart with its thresholds, or the list by group with its reasons. */
export function gapContent(
  subject: GapSubject,
  chart: Omit<GapChart, 'width' | 'height'>,
  remarks: readonly string[],
): ViewContent {
  const { view, words } = subject;
  return {
    title: subject.title,
    description: describeGroups(subject),
    method: methodOf(subject),
    remarks: [words.drawn, ...thresholdLines(subject), ...remarks, ...absentLines(subject)],
    draw: () => drawGaps({ ...chart, ...PAGE_SIZE }).drawing,
    tabulate: () => [
      [...headerOf(subject), ...(chart.line === null ? [] : [words.export.residual])],
      ...GAP_GROUPS.flatMap((group) => view.finding.groups[group]).map((point) => [
        ...cellsOf(subject, point),
        ...(chart.line === null ? [] : [chart.line.residuals[point.position] ?? null]),
      ]),
      ...view.finding.absent.map((absence) => absentCells(subject, absence)),
    ],
  };
}

/** How many territories are in each group, for who does not see the chart. */
export function describeGroups({ view: { finding }, words }: GapSubject): string {
  const count = (group: GapGroup) => finding.groups[group].length;
  return words.description({
    'high-low': count('high-low'),
    'high-high': count('high-high'),
    'low-low': count('low-low'),
    'low-high': count('low-high'),
    undecided: count('undecided'),
    absent: finding.absent.length,
  });
}

function methodOf({ words, view }: GapSubject): readonly string[] {
  const { quadrants, cautious, plain, distance, caution } = words.method;
  const chance = view.isCautious ? cautious : plain;
  return [quadrants, ...(view.hasIntervals ? [chance] : []), distance, caution];
}

function thresholdLines(subject: GapSubject): readonly string[] {
  const line = (side: GapSideName) => {
    const { value } = subject.view[side];
    const name = subject.thresholdName[side];
    const text = value === null || Number.isNaN(value) ? name : `${subject[side].writeRate(value)} (${name})`;
    return subject.framed.words.labelled({ label: subject.words.threshold.label[side], text: `${text}.` });
  };
  return [line('need'), line('offer')];
}

/** A line a reason: what is wanting on which axis, and whose. */
function absentLines(subject: GapSubject): readonly string[] {
  return absentGroups(subject).map(({ label, members }) => {
    const names = members.map((absence) => territoryOf(subject, absence).name).join(', ');
    return `${label}${names}.`;
  });
}

interface AbsentGroup {
  readonly label: string;
  readonly members: readonly GapAbsence[];
}

/** The territories without a place, by what is wanting. */
export function absentGroups({ view, words }: GapSubject): readonly AbsentGroup[] {
  const { absent } = view.finding;
  const keyOf = ({ need, offer }: GapAbsence) => `${need ?? ''}/${offer ?? ''}`;
  return [...new Set(absent.map(keyOf))].flatMap((key) => {
    const members = absent.filter((absence) => keyOf(absence) === key);
    const [first] = members;
    if (first === undefined) return [];
    const { need, offer } = first;
    const reasons = [...new Set([need, offer].flatMap((reason) => (reason === null ? [] : [reason])))];
    const side = need === null ? 'offer' : offer === null ? 'need' : 'both';
    const reason = reasons.map((one) => words.absent.reasons[one]).join(' / ');
    return [
      { label: words.absent.line({ reason, side: words.absent[side], count: members.length }), members },
    ];
  });
}

function headerOf(subject: GapSubject): readonly CsvCell[] {
  const { words } = subject;
  const side = (name: GapSideName): readonly string[] => [
    `${words.columns[name]} (${subject[name].indicator.unit})`,
    `${words.columns[name]}, ${words.export.interval} (min)`,
    `${words.columns[name]}, ${words.export.interval} (max)`,
    `${words.columns[name]}, ${words.export.threshold}`,
  ];
  return [
    words.export.group,
    'code',
    words.columns.name,
    ...side('need'),
    ...side('offer'),
    words.export.distance,
    words.export.why,
  ];
}

function cellsOf(subject: GapSubject, point: GapPoint): readonly CsvCell[] {
  const { code, name } = territoryOf(subject, point);
  const side = (axis: GapSideName): readonly CsvCell[] => {
    const { value, interval, threshold } = point[axis];
    return [value, interval?.lower ?? null, interval?.upper ?? null, threshold];
  };
  const label =
    point.group === 'undecided' ? groupText(subject, point) : subject.words.groups[point.group].label;
  const why = explainPoint(subject, point, name).join(' ');
  return [label, code, name, ...side('need'), ...side('offer'), point.distance, why];
}

function absentCells(subject: GapSubject, absence: GapAbsence): readonly CsvCell[] {
  const { words } = subject;
  const { code, name } = territoryOf(subject, absence);
  const state = (reason: GapAbsence['need']) => (reason === null ? null : words.absent.reasons[reason]);
  return [words.absent.heading, code, name, state(absence.need), null, null, null, state(absence.offer)];
}
