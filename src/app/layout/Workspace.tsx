import { lazy, Suspense, useState } from 'react';
import { useLocale, useMessages } from '@/i18n/react';
import { useAppState } from '@/state';
import { NARROW_WINDOW, UiKitProvider, useMediaQuery } from '@/ui-kit';
import { DemonstrationBand } from '@/views/notices';
import { TopBar } from '@/views/top-bar';
import { Guide, ImportScreen, NoticeRegion, OriginDialog } from './lazy-views';
import { useDocumentTitle } from './use-document-title';
import { ViewBoundary } from './ViewBoundary';
import { WideLayout } from './WideLayout';
import styles from './workspace.module.css';

/* Not among the views it shows itself: each would need the other. */
const CompactLayout = lazy(async () => ({ default: (await import('./CompactLayout')).CompactLayout }));

/** The screen: bar, band, map and what is read beside it. */
export function Workspace() {
  const isCompact = useMediaQuery(NARROW_WINDOW);
  const { app } = useMessages();
  useDocumentTitle();
  const [importOpen, setImportOpen] = useState(false);
  const [guideOpen, setGuideOpen] = useState(false);
  const isAsking = useAppState((state) => state.question !== null);
  return (
    <UiKitProvider locale={useLocale()}>
      <div className={styles.workspace}>
        <a className={styles.skip} href="#map">
          {app.layout.skipToMap}
        </a>
        <ViewBoundary>
          <TopBar onImport={() => setImportOpen(true)} onGuide={() => setGuideOpen(true)} />
        </ViewBoundary>
        <DemonstrationBand onImport={() => setImportOpen(true)} onGuide={() => setGuideOpen(true)} />
        {isCompact ? (
          <ViewBoundary>
            <Suspense fallback={null}>
              <CompactLayout />
            </Suspense>
          </ViewBoundary>
        ) : (
          <WideLayout />
        )}
        <ViewBoundary>
          <Suspense fallback={null}>
            <ImportScreen isOpen={importOpen} onOpenChange={setImportOpen} />
          </Suspense>
        </ViewBoundary>
        {guideOpen && (
          <ViewBoundary>
            <Suspense fallback={null}>
              <Guide
                isCompact={isCompact}
                onLeave={() => setGuideOpen(false)}
                onImport={() => setImportOpen(true)}
              />
            </Suspense>
          </ViewBoundary>
        )}
        {isAsking && (
          <ViewBoundary>
            <Suspense fallback={null}>
              <OriginDialog />
            </Suspense>
          </ViewBoundary>
        )}
        <ViewBoundary>
          <Suspense fallback={null}>
            <NoticeRegion />
          </Suspense>
        </ViewBoundary>
      </div>
    </UiKitProvider>
  );
}
