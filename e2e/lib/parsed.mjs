// Feeds and calendars as programs of others read them: by parsers that know nothing of this house.

import { parseFeed } from '@rowanmanning/feed-parser';
import ICAL from 'ical.js';

/** The entries of an Atom feed; refused where it is none. */
export function entries(text) {
  const feed = parseFeed(text);
  if (feed.meta.type !== 'atom' || !feed.title || !feed.updated) throw new Error('no Atom feed');
  return feed.items;
}

/** The events of a calendar, each with its identifier, title, first moment (UTC) and zone. */
export function events(text) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  return calendar.getAllSubcomponents('vevent').map((part) => {
    const event = new ICAL.Event(part);
    return { uid: event.uid, title: event.summary, begins: event.startDate.toJSDate(), zone: event.startDate.zone.tzid, recurs: event.isRecurring() };
  });
}
