using System.Reflection;

namespace TraceReplay.Cli;

/// <summary>The version of this program, as <c>--version</c> prints it.</summary>
internal static class ToolVersion
{
    public static string Text { get; } = typeof(ToolVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "unknown";
}
