"""Facts: questions that have one answer, a finder each: traits, agents, groups."""
