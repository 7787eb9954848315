using System.Globalization;
using System.Text;

namespace TraceReplay.Browser.Tests;

/// <summary>A capture of the repository with a series beside it, of 40 samples during its events; pressure rises and memory falls.</summary>
internal static class SeriesCapture
{
    private const int First = 60;

    public static string Write()
    {
        string folder = Directory.CreateTempSubdirectory("tracereplay-series-").FullName;
        foreach (string file in Directory.GetFiles(Path.Combine(RepositoryRoot.Path, "traces", "zram-retry-6.12")))
        {
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        }

        var text = new StringBuilder("# tracereplay series 1\n# clock=CLOCK_MONOTONIC interval=1.000 page_size=4096\n");
        for (int i = 0; i < 40; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"""
                @ {First + i}.000000
                ==> /proc/pressure/memory <==
                some avg10={2 * i}.00 avg60=0.00 avg300=0.00 total={i * i * 10_000}
                full avg10={i}.00 avg60=0.00 avg300=0.00 total={i * i * 5_000}
                ==> /proc/meminfo <==
                MemFree: {400_000 - (i * 9_000)} kB
                MemAvailable: {300_000 - (i * 7_000)} kB
                SwapFree: {900_000 - (i * 20_000)} kB
                @end {First + i}.001000

                """);
        }

        File.WriteAllText(Path.Combine(folder, "series.txt"), text.ToString().ReplaceLineEndings("\n"));
        return folder;
    }
}
