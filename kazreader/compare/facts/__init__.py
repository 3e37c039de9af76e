"""Facts: different answers to questions with one answer: causes, traits, descriptions of groups."""
