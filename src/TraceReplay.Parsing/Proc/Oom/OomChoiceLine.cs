namespace TraceReplay.Parsing;

/// <summary>
/// <c>oom-kill:constraint=CONSTRAINT_MEMCG,nodemask=(null),cpuset=/,mems_allowed=0,oom_memcg=/lim,task_memcg=/lim,task=hog,pid=217,uid=0</c>
/// (dump_oom_victim, mm/oom_kill.c; mem_cgroup_print_oom_context, mm/memcontrol.c). Names of tasks and cgroups may hold commas.
/// </summary>
internal static class OomChoiceLine
{
    private const string Begin = "oom-kill:constraint=";

    /// <summary>Whether a line is it.</summary>
    public static bool Is(string text) => text.StartsWith(Begin, StringComparison.Ordinal);

    /// <summary>Reads it into a report.</summary>
    public static OomReport Read(OomReport report, LogLine line, LogFields fields)
    {
        string text = line.Text;
        int uid = text.LastIndexOf(",uid=", StringComparison.Ordinal);
        int pid = LastBefore(text, ",pid=", uid);
        int task = LastBefore(text, ",task=", pid);
        OomConstraint constraint = ConstraintOf(Between(text, Begin, ",") ?? text[Begin.Length..]);
        string? memcg = Between(text, ",oom_memcg=", ",task_memcg=");
        return report with
        {
            Kind = OomReportKind.OutOfMemory,
            Constraint = constraint,
            Nodemask = NodeList.Read(Between(text, ",nodemask=", ",cpuset=")),
            MemsAllowed = NodeList.Read(Between(text, ",mems_allowed=", ",global_oom") ?? Between(text, ",mems_allowed=", ",oom_memcg=")),
            OomMemcg = memcg,
            IsMemcg = IsMemcg(constraint, memcg, text) ?? report.IsMemcg,
            TaskMemcg = Between(text, ",task_memcg=", ",task="),
            ChosenComm = task < 0 ? null : text[(task + ",task=".Length)..pid],
            ChosenPid = pid < 0 ? null : fields.Int("pid=", pid + 1),
        };
    }

    private static OomConstraint ConstraintOf(string word) => word switch
    {
        "CONSTRAINT_NONE" => OomConstraint.None,
        "CONSTRAINT_CPUSET" => OomConstraint.Cpuset,
        "CONSTRAINT_MEMORY_POLICY" => OomConstraint.MemoryPolicy,
        "CONSTRAINT_MEMCG" => OomConstraint.Memcg,
        _ => OomConstraint.Unknown,
    };

    private static bool? IsMemcg(OomConstraint constraint, string? memcg, string text)
    {
        if (constraint == OomConstraint.Memcg || memcg is not null)
        {
            return true;
        }

        return text.Contains(",global_oom", StringComparison.Ordinal) ? false : null;
    }

    private static int LastBefore(string text, string key, int end) =>
        end <= 0 ? -1 : text.LastIndexOf(key, end - 1, StringComparison.Ordinal);

    private static string? Between(string text, string begin, string end)
    {
        int start = text.IndexOf(begin, StringComparison.Ordinal);
        int stop = start < 0 ? -1 : text.IndexOf(end, start + begin.Length, StringComparison.Ordinal);
        return stop < 0 ? null : text[(start + begin.Length)..stop];
    }
}
