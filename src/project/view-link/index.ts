export { decodeView, encodeView, type LinkedView, type ViewLinkIssue } from './view-link';
