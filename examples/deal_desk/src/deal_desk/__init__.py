"""What our deal desk does in Close by itself."""
