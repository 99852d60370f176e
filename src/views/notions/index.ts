export { Notion } from './Notion';
export { NotionList } from './NotionList';
