// Change the name, role, districts and organizations of an account, and whether it is disabled
MATCH (a:Account {id: $id})
SET a.name = $name, a.role = $role, a.disabled = $disabled
SET a.revision = coalesce(a.revision, 0) + 1
SET a.districts = $districts, a.organizations = $organizations
