// How does an administrator change what an account may do?
MATCH (a:Account {id: $id})
SET a.name = $name, a.role = $role, a.disabled = $disabled
SET a.revision = coalesce(a.revision, 0) + 1
SET a.districts = $districts, a.organizations = $organizations
