import subprocess

from django.contrib.gis.gdal import GDAL_VERSION, OGRGeometry
from django.contrib.gis.geos import GEOSGeometry, geos_version
from osgeo import gdal, osr


def answer():
    osr.UseExceptions()
    wgs = osr.SpatialReference()
    wgs.ImportFromEPSG(4326)
    tool = subprocess.run(["ogrinfo", "--version"], capture_output=True, text=True, check=True)
    return {
        "tool": tool.stdout,
        "bindings": gdal.VersionInfo(),
        "drivers": gdal.GetDriverCount(),
        "gdal": GDAL_VERSION,
        "geos": geos_version().decode(),
        "area": GEOSGeometry("POLYGON((0 0, 0 4, 4 4, 4 0, 0 0))").area,
        "point": OGRGeometry("POINT(1 2)").json,
        "system": wgs.GetName(),
    }
