// Create an account, without a password until the person it belongs to sets one
CREATE (a:Account {id: $id, email: $email, name: $name, role: $role, disabled: false, createdAt: $at})
SET a.districts = $districts, a.organizations = $organizations
