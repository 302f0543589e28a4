//! What is kept on disk: the journal of a running session and the finished recording.
