export { type AdmitTopicRequest, admitTopic } from './admit-topic.ts'
export { findTopic } from './find-topic.ts'
export { listTopicsOfPeople } from './list-topics-of-people.ts'
export type { Topic, TopicKind, TopicLabel } from './topic.ts'
