import type { ComponentType, SVGProps } from 'react';
import ArrowDown from 'lucide-react/icons/arrow-down';
import ArrowUp from 'lucide-react/icons/arrow-up';
import ArrowUpDown from 'lucide-react/icons/chevrons-up-down';
import BookOpen from 'lucide-react/icons/book-open';
import Check from 'lucide-react/icons/check';
import ChevronDown from 'lucide-react/icons/chevron-down';
import ChevronLeft from 'lucide-react/icons/chevron-left';
import ChevronRight from 'lucide-react/icons/chevron-right';
import ChevronUp from 'lucide-react/icons/chevron-up';
import CircleAlert from 'lucide-react/icons/circle-alert';
import CircleCheck from 'lucide-react/icons/circle-check';
import CircleQuestionMark from 'lucide-react/icons/circle-question-mark';
import Copy from 'lucide-react/icons/copy';
import Download from 'lucide-react/icons/download';
import Ellipsis from 'lucide-react/icons/ellipsis';
import File from 'lucide-react/icons/file';
import FolderOpen from 'lucide-react/icons/folder-open';
import FolderPlus from 'lucide-react/icons/folder-plus';
import Funnel from 'lucide-react/icons/funnel';
import FileDown from 'lucide-react/icons/file-down';
import FileInput from 'lucide-react/icons/file-input';
import Info from 'lucide-react/icons/info';
import Languages from 'lucide-react/icons/languages';
import Layers from 'lucide-react/icons/layers';
import MapPin from 'lucide-react/icons/map-pin';
import Minus from 'lucide-react/icons/minus';
import Moon from 'lucide-react/icons/moon';
import PanelLeft from 'lucide-react/icons/panel-left';
import Printer from 'lucide-react/icons/printer';
import Redo from 'lucide-react/icons/redo-2';
import Save from 'lucide-react/icons/save';
import Search from 'lucide-react/icons/search';
import Settings from 'lucide-react/icons/settings';
import Sun from 'lucide-react/icons/sun';
import Table from 'lucide-react/icons/table';
import Trash from 'lucide-react/icons/trash-2';
import TriangleAlert from 'lucide-react/icons/triangle-alert';
import Undo from 'lucide-react/icons/undo-2';
import X from 'lucide-react/icons/x';

/** Every icon of the application, by what it means here. */
export const ICONS = {
  check: Check,
  'chevron-down': ChevronDown,
  'chevron-left': ChevronLeft,
  'chevron-right': ChevronRight,
  'chevron-up': ChevronUp,
  close: X,
  copy: Copy,
  download: Download,
  error: CircleAlert,
  export: FileDown,
  file: File,
  filter: Funnel,
  help: CircleQuestionMark,
  import: FileInput,
  info: Info,
  language: Languages,
  layers: Layers,
  'map-pin': MapPin,
  minus: Minus,
  moon: Moon,
  more: Ellipsis,
  new: FolderPlus,
  open: FolderOpen,
  panel: PanelLeft,
  print: Printer,
  redo: Redo,
  save: Save,
  search: Search,
  settings: Settings,
  'sort-asc': ArrowUp,
  'sort-desc': ArrowDown,
  'sort-none': ArrowUpDown,
  source: BookOpen,
  success: CircleCheck,
  sun: Sun,
  table: Table,
  trash: Trash,
  undo: Undo,
  warning: TriangleAlert,
} satisfies Record<string, ComponentType<SVGProps<SVGSVGElement> & { size?: string | number }>>;

/** Name of an icon of {@link ICONS}. */
export type IconName = keyof typeof ICONS;
