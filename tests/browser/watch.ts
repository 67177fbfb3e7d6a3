import type { Page } from 'playwright-core';

/** Notes each script error, each complaint of the browser (such as of the content policy), and each request to elsewhere. */
export function watch(page: Page, complaints: string[], home: string): void {
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(home)) complaints.push(`asked elsewhere: ${request.url()}`);
  });
}
