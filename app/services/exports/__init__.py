"""Lists written into files, exactly as they are shown."""
