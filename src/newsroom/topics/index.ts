export { type AdmitTopicRequest, admitTopic } from './admit-topic.ts'
export { findTopic } from './find-topic.ts'
export type { Topic, TopicKind, TopicLabel, TopicState } from './topic.ts'
