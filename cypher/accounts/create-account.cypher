// Create an account; it has no password until its owner sets one
CREATE (a:Account {id: $id, email: $email, name: $name, role: $role, disabled: false, createdAt: $at})
SET a.districts = $districts, a.organizations = $organizations
