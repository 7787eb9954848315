namespace TraceReplay.Tests;

/// <summary>A small repository of its own for a test: <c>traces</c> with captures of 6.12, and <c>golden</c> beside it.</summary>
internal sealed class House : IDisposable
{
    private const string Release = "Linux (none) 6.12.107+deb13-cloud-amd64 #1 SMP x86_64 GNU/Linux\n";

    private readonly TempFolder _folder = new();

    public string FullName => _folder.FullName;

    public string Traces => _folder["traces"];

    public string Golden => _folder["golden"];

    public string this[string path] => _folder[path];

    /// <summary>Every file of the golden folder, by its path there.</summary>
    public string[] Goldens => Directory.Exists(Golden)
        ? [.. Directory.GetFiles(Golden, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(Golden, f)).Order(StringComparer.Ordinal)]
        : [];

    /// <summary>A capture in which everything agrees.</summary>
    public House Agreeing(string name, long reclaimed = 5) => Capture(name, Lines.Round("app-1", reclaimed, 0));

    /// <summary>A capture whose sixth line is wrong: the loop counter is 5 where 1 is due.</summary>
    public House Diverging(string name) => Capture(name, [.. Lines.Round("app-1", 5, 0), .. Lines.Round("app-1", 0, 5)]);

    /// <summary>A capture of a retry whose history nobody recorded.</summary>
    public House Doubtful(string name, bool lossy) => Capture(name, lossy ? ["CPU:0 [LOST 12 EVENTS]", Lines.Zone("app-1", 3, 1)] : [Lines.Zone("app-1", 3, 1)]);

    /// <summary>A capture of short lines.</summary>
    public House Capture(string name, params IEnumerable<string> lines)
    {
        string folder = Path.Combine(Traces, name);
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "ftrace.txt"), TraceText.Of(lines));
        File.WriteAllText(Path.Combine(folder, "uname"), Release);
        return this;
    }

    public House WriteGolden(string path, string text)
    {
        string full = Path.Combine(Golden, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
        return this;
    }

    public Task<CommandRun> VerifyAsync(params string[] more) => CommandRun.OfAsync(["verify", Traces, "--golden", Golden, .. more]);

    public Task<CommandRun> AcceptAsync(params string[] more) => CommandRun.OfAsync(["accept", Traces, "--golden", Golden, .. more]);

    public void Dispose() => _folder.Dispose();
}
