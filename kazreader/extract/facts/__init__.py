"""Facts: questions that have one answer, a finder each: causes, injuries, vehicles, traits, groups, ranks."""
