-- On how many machines would each policy have killed earlier than the kernel did?
SELECT policy,
       count(DISTINCT machine) AS machines,
       count(DISTINCT machine) FILTER (kernel_kill_time IS NOT NULL AND NOT kernel_kill_memcg::BOOLEAN) AS kernel_killed,
       count(DISTINCT machine) FILTER (kill_seconds_after_kernel::DOUBLE < 0 AND NOT kernel_kill_memcg::BOOLEAN) AS earlier,
       count(DISTINCT machine) FILTER (policy_kills = 'kills' AND kernel_kill_time IS NULL) AS kernel_never,
       count(DISTINCT machine) FILTER (policy_kills IN ('may_kill', 'unknown')) AS not_known
FROM (SELECT *, coalesce(host::VARCHAR, capture) AS machine FROM read_json('rows/*/*.jsonl'))
WHERE NOT native
GROUP BY policy
ORDER BY policy;
