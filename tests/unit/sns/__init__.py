"""What Amazon SNS posts: envelope, signature, certificates, content."""
