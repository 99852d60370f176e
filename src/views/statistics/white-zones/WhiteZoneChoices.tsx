import { MAP_THEMES } from '@/cartography';
import { type WhiteZoneSettings, WHITE_ZONE_DISTANCES, WHITE_ZONE_SERVICES } from '@/project';
import { useCommands } from '@/state';
import { Button, SegmentedControl, Select } from '@/ui-kit';
import { StateSwatch } from '../../swatches';
import { useThemeName } from '../../theme';
import gapStyles from '../gaps/gaps.module.css';
import { touched } from './white-zone-content';
import type { WhiteZoneSubject } from './white-zone-subject';
import styles from './white-zones.module.css';

interface WhiteZoneChoicesProps {
  readonly subject: WhiteZoneSubject;
}

/** How far, from which services, and a way to put the communes found together on the map. */
export function WhiteZoneChoices({ subject }: WhiteZoneChoicesProps) {
  const { words, view } = subject;
  const { changeWhiteZones } = useCommands();
  const ofDistance = (id: string) => WHITE_ZONE_DISTANCES.find((distance) => String(distance) === id);
  return (
    <div className={gapStyles.choices}>
      <div>
        <p className={styles.label} aria-hidden="true">
          {words.choice.distance}
        </p>
        <SegmentedControl
          label={words.choice.distance}
          options={WHITE_ZONE_DISTANCES.map((distance) => ({
            id: String(distance),
            label: words.choice.kilometres({ distance }),
          }))}
          value={String(view.settings.distanceKm)}
          onChange={(id) => {
            const distanceKm = ofDistance(id);
            if (distanceKm !== undefined) changeWhiteZones({ distanceKm });
          }}
        />
      </div>
      <Select<WhiteZoneSettings['services']>
        label={words.choice.services}
        description={words.choice.filter}
        options={WHITE_ZONE_SERVICES.map((id) => ({ id, label: words.choice.of[id] }))}
        value={view.settings.services}
        onChange={(services) => changeWhiteZones({ services })}
      />
      <KeepCommunes subject={subject} />
    </div>
  );
}

function KeepCommunes({ subject }: WhiteZoneChoicesProps) {
  const { words } = subject;
  const commands = useCommands();
  const codes = touched(subject).flatMap(({ communes }) => communes.map(({ code }) => code));
  if (codes.length === 0) return null;
  return (
    <div>
      <Button
        size="small"
        onPress={() => {
          void commands.enterLevel('commune', () => commands.groupTerritories(codes));
        }}
      >
        {words.keep({ count: codes.length })}
      </Button>
      <p className={gapStyles.note}>{words.keepNote}</p>
    </div>
  );
}

/** What the marks of the map mean. */
export function WhiteZoneKey({ subject: { words, view } }: WhiteZoneChoicesProps) {
  const theme = MAP_THEMES[useThemeName()];
  const marks = [
    { side: 8, color: theme.coverage, label: words.legend.white },
    { side: 3, color: theme.hatch, label: words.legend.service },
  ];
  return (
    <ul className={styles.key}>
      {marks.map(({ side, color, label }) => (
        <li key={label}>
          <svg width="16" height="16" aria-hidden="true">
            <rect x={8 - side / 2} y={8 - side / 2} width={side} height={side} fill={color} />
          </svg>
          {label}
        </li>
      ))}
      {view.unobserved.length > 0 && (
        <li>
          <StateSwatch color={theme.noData} pattern="missing" /> {words.unobservedLegend}
        </li>
      )}
    </ul>
  );
}
