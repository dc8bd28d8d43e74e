/** How a reader likes pages to look. Names and values stand as `data-*` on `<html>`, where CSS reads them. */
export const SETTINGS = {
  text: ['normal', 'large', 'larger'],
  spacing: ['normal', 'wide'],
  scheme: ['auto', 'light', 'dark'],
} as const;

type SettingName = keyof typeof SETTINGS;
export type Settings = Partial<Record<SettingName, string>>;

/** Also read by `elements/early/apply-settings.js`, before first paint. */
export const SETTINGS_KEY = 'instep.reading';

/** Reads saved settings; anything unknown is left out, anything unreadable gives none. */
export function parseSettings(text: string | null): Settings {
  try {
    const saved = JSON.parse(text ?? '{}') as Record<string, unknown> | null;
    return Object.fromEntries(
      Object.entries(SETTINGS).flatMap(([name, values]) => {
        const value = saved?.[name];
        return typeof value === 'string' && (values as readonly string[]).includes(value) ? [[name, value]] : [];
      }),
    );
  } catch {
    return {};
  }
}
