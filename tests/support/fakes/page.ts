/** A page with this body, as a browser parses it. */
export function pageOf(body: string): Document {
  return new DOMParser().parseFromString(`<!DOCTYPE html><body>${body}`, 'text/html');
}
