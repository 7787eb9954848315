namespace TraceReplay.Golden.Tests;

/// <summary>A command and its output, as a document shows them.</summary>
/// <param name="Command">The command line behind <c>$ </c>.</param>
/// <param name="Output">What stands below it, LF at the end of each line.</param>
internal sealed record DocumentExample(string Command, string Output);
