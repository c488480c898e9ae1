"""What Amazon SNS posts: read, proven, and understood as far as a companion needs to."""
