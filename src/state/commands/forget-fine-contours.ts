import type { FineLevel } from '@/domain/territory';
import type { AppStore } from '../create-app-store';
import { commitDocument } from './commit';

/** Takes the contours of communes or of EPCI out of the dossier; the figures of the level stay. */
export function forgetFineContours(app: AppStore, level: FineLevel): void {
  commitDocument(app, 'forget-dataset', (document) => {
    if (document.fineContours[level] === undefined) return document;
    const { epci, commune } = document.fineContours;
    const kept = level === 'epci' ? commune && { commune } : epci && { epci };
    return { ...document, fineContours: kept ?? {} };
  });
}
