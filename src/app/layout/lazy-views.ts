import { lazy } from 'react';

/** Views fetched after the first map: what a first look does not show stays out of the shell. */
export const ImportScreen = lazy(async () => ({ default: (await import('@/views/import')).ImportScreen }));
export const Guide = lazy(async () => ({ default: (await import('@/views/guide')).Guide }));
export const Sheet = lazy(async () => ({ default: (await import('@/views/sheet')).Sheet }));
export const OriginDialog = lazy(async () => ({
  default: (await import('@/views/provenance')).OriginDialog,
}));
export const GroupBar = lazy(async () => ({ default: (await import('@/views/territory-group')).GroupBar }));
export const StudyBar = lazy(async () => ({ default: (await import('@/views/study/StudyBar')).StudyBar }));
export const NoticeRegion = lazy(async () => ({
  default: (await import('@/views/notices/NoticeRegion')).NoticeRegion,
}));
export const Tooltip = lazy(async () => ({ default: (await import('@/views/tooltip')).Tooltip }));
export const MissingContours = lazy(async () => ({
  default: (await import('@/views/contours')).MissingContours,
}));
export const SpokenTooltip = lazy(async () => ({ default: (await import('@/views/tooltip')).SpokenTooltip }));
export const DrawerViews = lazy(async () => ({ default: (await import('@/views/statistics')).DrawerViews }));
export const SwipeMap = lazy(async () => ({ default: (await import('./SwipeMap')).SwipeMap }));
export const SecondApp = lazy(async () => ({ default: (await import('@/views/swipe')).SecondApp }));
