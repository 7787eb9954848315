-- On how many machines would each policy have killed earlier than the kernel did?
CREATE TEMPORARY VIEW fleet
  (capture STRING, host STRING, policy STRING, native BOOLEAN, policy_kills STRING,
   kernel_kill_time STRING, kernel_kill_memcg BOOLEAN, kill_seconds_after_kernel DOUBLE)
USING json OPTIONS (path 'rows', recursiveFileLookup 'true');

SELECT policy,
       count(DISTINCT machine) AS machines,
       count(DISTINCT machine) FILTER (WHERE kernel_kill_time IS NOT NULL AND NOT kernel_kill_memcg) AS kernel_killed,
       count(DISTINCT machine) FILTER (WHERE kill_seconds_after_kernel < 0 AND NOT kernel_kill_memcg) AS earlier,
       count(DISTINCT machine) FILTER (WHERE policy_kills = 'kills' AND kernel_kill_time IS NULL) AS kernel_never,
       count(DISTINCT machine) FILTER (WHERE policy_kills IN ('may_kill', 'unknown')) AS not_known
FROM (SELECT *, coalesce(host, capture) AS machine FROM fleet)
WHERE NOT native
GROUP BY policy
ORDER BY policy;
