"""Facts: questions that have one answer, a finder each: causes, traits, groups."""
