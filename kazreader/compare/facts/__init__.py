"""Facts: different answers to questions with one answer: traits, descriptions of groups."""
