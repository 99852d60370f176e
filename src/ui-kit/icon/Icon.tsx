import { type IconName, ICONS } from './icons';

interface IconProps {
  readonly name: IconName;
  /** Side in pixels. */
  readonly size?: number;
  readonly className?: string | undefined;
}

/** A decorative icon: the control it stands in bears the name. */
export function Icon({ name, size = 16, className }: IconProps) {
  const Drawing = ICONS[name];
  return <Drawing size={size} strokeWidth={1.75} aria-hidden className={className} focusable="false" />;
}
