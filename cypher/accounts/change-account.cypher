// Change the name, role, districts, organizations and disabled state of an account
MATCH (a:Account {id: $id})
SET a.name = $name, a.role = $role, a.disabled = $disabled
SET a.revision = coalesce(a.revision, 0) + 1
SET a.districts = $districts, a.organizations = $organizations
