// What must never happen on any page: errors in the console, requests to other origins, failed answers.

/** Collects problems of all pages of a context in the returned list. */
export function watch(context, bases) {
  const problems = [];
  context.on('request', (request) => {
    const url = request.url();
    const own = bases.some((base) => url.startsWith(`${new URL(base).origin}/`));
    if (!own && !/^(data|blob|about):/.test(url)) problems.push(`request to ${url}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 500) problems.push(`${response.status()} from ${response.url()}`);
  });
  context.on('console', (message) => {
    // Chromium also reports expected refusals here, such as the page "not found" that a journey asks for.
    const refusal = /Failed to load resource: the server responded with a status of 4\d\d/.test(message.text());
    const document = message.location().url === message.page()?.url();
    if (message.type() === 'error' && !(refusal && document)) problems.push(`console: ${message.text()}`);
  });
  context.on('weberror', (error) => problems.push(`script: ${error.error().message}`));
  return problems;
}
