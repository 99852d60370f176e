import type { Scene } from '@/cartography';
import { PARIS } from '@/cartography/projection';
import type { Language } from '@/i18n';
import type { ProjectDocument } from '@/project';
import { isParisEnlarged } from '@/state';

/** A scene with the enlargement that a dossier asks for, in words. */
export function enlargedScene(scene: Scene, { settings }: ProjectDocument, { messages }: Language): Scene {
  if (!isParisEnlarged(settings)) return scene;
  return { ...scene, enlargement: { caption: messages.app.map.enlargement({ times: String(PARIS.scale) }) } };
}
