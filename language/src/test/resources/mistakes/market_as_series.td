market > 3
