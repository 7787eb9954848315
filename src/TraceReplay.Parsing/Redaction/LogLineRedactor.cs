using System.Text.RegularExpressions;

namespace TraceReplay.Parsing;

/// <summary>
/// Replaces the names in a line of the kernel's log. A log tells much of a machine that no verdict needs (serial numbers, addresses, file
/// systems), so only the lines of memory reports stay: of all others only the time.
/// </summary>
internal sealed partial class LogLineRedactor(NameBook names)
{
    /// <summary>The line without its names.</summary>
    public string Redact(string line)
    {
        var log = LogLine.Of(line);
        string prefix = Host().Replace(line[..log.Column], m => m.Groups["key"].Value + names.Host(m.Groups["host"].Value) + m.Groups["behind"].Value);
        return prefix + Message(log.Text);
    }

    private string Message(string text)
    {
        if (text.Length == 0)
        {
            return text;
        }

        if (text.StartsWith("oom-kill:constraint=", StringComparison.Ordinal))
        {
            string groups = Groups().Replace(text, m => m.Groups["key"].Value + names.Group(m.Groups["path"].Value));
            return Choice().Replace(groups, m => m.Groups["key"].Value + names.Task(m.Groups["comm"].Value) + m.Groups["behind"].Value);
        }

        if (Group().Match(text) is { Success: true } group)
        {
            return group.Groups["before"].Value + names.Group(group.Groups["path"].Value) + group.Groups["behind"].Value;
        }

        if (Task().Match(text) is { Success: true } task)
        {
            string behind = Groups().Replace(task.Groups["behind"].Value, m => m.Groups["key"].Value + names.Group(m.Groups["path"].Value));
            return task.Groups["before"].Value + names.Task(task.Groups["comm"].Value) + behind;
        }

        return UnameText.FromDmesg(text) is { } release ? $"Linux version {release} (redacted)" : Harmless().IsMatch(text) ? text : "(redacted)";
    }

    [GeneratedRegex(@"(?<key>^|[\s:\]>])(?<host>[^\s\]]+)(?<behind> kernel: *)$", RedactionPatterns.Options, RedactionPatterns.Patience)]
    private static partial Regex Host();

    // Names of cgroups may hold commas, so each ends where the next key stands.
    [GeneratedRegex(@"(?<key>\b(cpuset|oom_memcg|task_memcg)=)(?<path>.*?)(?=,(mems_allowed|oom_memcg|task_memcg|global_oom|task|pid)\b|$)", RedactionPatterns.Options, RedactionPatterns.Patience)]
    private static partial Regex Groups();

    [GeneratedRegex(@"(?<key>,task=)(?<comm>.*)(?<behind>,pid=\d+,uid=\d+)$", RedactionPatterns.Options, RedactionPatterns.Patience)]
    private static partial Regex Choice();

    [GeneratedRegex(@"^(?<before>Memory cgroup stats for |Tasks in |Task in )(?<path>.*?)(?<behind>:+[\w: ]*| are going to be killed due to memory\.oom\.group set)$", RedactionPatterns.Options, RedactionPatterns.Patience)]
    private static partial Regex Group();

    [GeneratedRegex(
        @"^((?<before>)(?<comm>.+?)(?<behind> invoked oom-killer: gfp_mask=.*|: page allocation failure: order:.*)"
        + @"|(?<before>CPU: .*PID: \d+ Comm: )(?<comm>.+?)(?<behind> (Not tainted|Tainted: ).*)"
        + @"|(?<before>[A-Z][\w ()]*: Kill(ed)? process \d+ \(|oom_reaper: (reaped process |unable to reap pid:)\d+ \()(?<comm>.+)(?<behind>\)([, ][\w ,:=-]*)?)"
        + @"|(?<before>\[ *\d+\]( +-?\d+){6,} +)(?<comm>\S.*)(?<behind>))$",
        RedactionPatterns.Options, RedactionPatterns.Patience)]
    private static partial Regex Task();

    [GeneratedRegex(
        @"^(Mem-Info:|(\w+:\d+(kB)?\s*)+|Node \d+ (DMA32|DMA|Normal|Movable|HighMem|Device|\w+:|hugepages_).*|lowmem_reserve\[\]:( \d+)+|\d+ (total pagecache pages|pages [\w /]+)"
        + @"|(Free|Total) swap +=.*|Swap cache stats:.*|Tasks state .*|\[ +pid +\].*|(memory|memory\+swap|swap|kmem): usage \d+kB, limit \d+kB, failcnt \d+|Memory cgroup min protection [\w -]+"
        + @"|[a-z_]+ \d+|Call Trace:|</?(TASK|IRQ)>|(\? )?[\w.]+\+0x[0-9a-f]+/0x[0-9a-f]+( \[\w+\])?|(Memory cgroup )?[Oo]ut of memory and no killable processes[.]*"
        + @"|Unreclaimable slab info:|Name +Used +Total|[\w-]+ +\d+KB +\d+KB|sysrq: Manual OOM execution)$",
        RedactionPatterns.Options, RedactionPatterns.Patience)]
    private static partial Regex Harmless();
}
