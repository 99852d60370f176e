import { useEffect, useState } from 'react';
import type { ProjectDocument } from '@/project';
import { type AppStore, useAppState, useAppStore } from '@/state';

const byDocument = new WeakMap<ProjectDocument, Promise<string>>();

/** Computed once a state of the dossier; again after a failure. */
function fingerprintOf({ services }: AppStore, document: ProjectDocument): Promise<string> {
  const known = byDocument.get(document);
  if (known !== undefined) return known;
  const computed = services.fingerprint(document);
  byDocument.set(document, computed);
  computed.catch(() => byDocument.delete(document));
  return computed;
}

/** The fingerprint of every figure of the dossier, and of which dossier it is. */
interface Fingerprint {
  readonly document: ProjectDocument;
  /** `null` when it could not be computed. */
  readonly digest: string | null;
}

/** The fingerprint of every figure of the dossier; `undefined` while it is computed, `null` when it cannot be. */
export function useFingerprint(): string | null | undefined {
  const app = useAppStore();
  const document = useAppState((state) => state.document);
  const [computed, setComputed] = useState<Fingerprint | null>(null);
  useEffect(() => {
    let isGone = false;
    const tell = (digest: string | null) => {
      if (!isGone) setComputed({ document, digest });
    };
    fingerprintOf(app, document).then(tell, () => tell(null));
    return () => {
      isGone = true;
    };
  }, [app, document]);
  return computed?.document === document ? computed.digest : undefined;
}
