"""HTTP/1.1 as bytes: what httpcore asks h11 for, in a few steps where an exchange is an ordinary one."""
