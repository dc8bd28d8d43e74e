/** Under this, beside its boxes, a form keeps the id that its calendar entries share. No box of a form may have this name. */
export const CALENDAR_ID = 'calendar';
